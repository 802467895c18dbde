import { vi } from 'vitest';

// Backstage's test libraries call a global `jest.fn()` in their mocks; vitest's
// `vi` has the same functions under the same names.
Object.assign(globalThis, { jest: vi });
