import { Route, Routes } from 'react-router-dom';
import { IntegrationPage } from './IntegrationPage';
import { IntegrationsPage } from './IntegrationsPage';

export function IntegrationRoutes() {
  return (
    <Routes>
      <Route index element={<IntegrationsPage />} />
      <Route path=":namespace/:name" element={<IntegrationPage />} />
    </Routes>
  );
}
