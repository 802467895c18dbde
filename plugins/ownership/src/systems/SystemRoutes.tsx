import { Route, Routes } from 'react-router-dom';
import { SystemPage } from './SystemPage';
import { SystemsPage } from './SystemsPage';

export function SystemRoutes() {
  return (
    <Routes>
      <Route index element={<SystemsPage />} />
      <Route path=":namespace/:name" element={<SystemPage />} />
    </Routes>
  );
}
