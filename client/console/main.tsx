import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { createMessages } from '../ui/messages/create-messages.js';
import { createConsole } from './api/create-console.js';
import { App, createConsoleRouter } from './App.js';
import { en } from './messages/en.js';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={createMessages(navigator.languages, { en: { console: en } })}>
      <App {...createConsole()} router={createConsoleRouter()} />
    </I18nextProvider>
  </StrictMode>,
);
