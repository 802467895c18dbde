import { Route, Routes } from 'react-router-dom';
import { MappingPage } from './MappingPage';
import { MappingSheetsPage } from './MappingSheetsPage';

export function MappingRoutes() {
  return (
    <Routes>
      <Route index element={<MappingSheetsPage />} />
      <Route path=":namespace/:name" element={<MappingPage />} />
    </Routes>
  );
}
