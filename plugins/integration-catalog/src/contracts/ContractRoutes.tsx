import { Route, Routes } from 'react-router-dom';
import { ContractPage } from './ContractPage';
import { ContractsPage } from './ContractsPage';

export function ContractRoutes() {
  return (
    <Routes>
      <Route index element={<ContractsPage />} />
      <Route path=":namespace/:name" element={<ContractPage />} />
    </Routes>
  );
}
