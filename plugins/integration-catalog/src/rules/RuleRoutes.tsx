import { Route, Routes } from 'react-router-dom';
import { RulePageView } from './RulePageView';
import { RulesPage } from './RulesPage';

export function RuleRoutes() {
  return (
    <Routes>
      <Route index element={<RulesPage />} />
      <Route path=":id" element={<RulePageView />} />
    </Routes>
  );
}
