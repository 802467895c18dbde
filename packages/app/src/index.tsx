import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import '@fontsource-variable/inter/index.css';
import ReactDOM from 'react-dom/client';
import { interlockApp } from './App';
import './modules/theme/interlock.css';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no element with the id "root".');
}
ReactDOM.createRoot(root).render(interlockApp.createRoot());
