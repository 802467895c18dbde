import { Route, Routes } from 'react-router-dom';
import { SystemsOfRecordPage } from '../matrix/SystemsOfRecordPage';
import { DataObjectPage } from './DataObjectPage';

export function DataRoutes() {
  return (
    <Routes>
      <Route index element={<SystemsOfRecordPage />} />
      <Route path=":namespace/:name" element={<DataObjectPage />} />
    </Routes>
  );
}
