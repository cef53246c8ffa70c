import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { start } from './state/start';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
void start();
