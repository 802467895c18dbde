// An entry of its own, so that a page that shows entities loads their readers
// and nothing else of the core.
export * from './estate/views';
export {
  bindingsAnnotation,
  contractAnnotation,
  contractIdAnnotation,
  perspectiveAnnotation,
  roleAnnotation,
} from './estate/schemas/annotations';
