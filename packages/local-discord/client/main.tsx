import '@fontsource-variable/inter/index.css';
import './styles/colours.css';
import './styles/layout.css';
import './styles/messages.css';
import './styles/composer.css';
import './styles/controls.css';
import './styles/workbench.css';
import { render } from 'preact';
import { App } from './app.tsx';

const root = document.getElementById('page');
if (root) render(<App />, root);
