import { Route, Routes } from 'react-router-dom';
import { ChangeRequestPage } from './ChangeRequestPage';
import { ChangesPage } from './ChangesPage';

export function ChangeRoutes() {
  return (
    <Routes>
      <Route index element={<ChangesPage />} />
      <Route path=":id" element={<ChangeRequestPage />} />
    </Routes>
  );
}
