import { Route, Routes } from 'react-router-dom';
import { GovernancePage } from './GovernancePage';
import { WaiverPage } from './waivers/WaiverPage';

export function GovernanceRoutes() {
  return (
    <Routes>
      <Route index element={<GovernancePage />} />
      <Route path="waivers/:id" element={<WaiverPage />} />
    </Routes>
  );
}
