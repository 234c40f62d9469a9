import './client/no-eval.ts';
import '@fontsource/be-vietnam-pro/latin-400.css';
import '@fontsource/be-vietnam-pro/latin-500.css';
import '@fontsource/be-vietnam-pro/latin-600.css';
import '@fontsource/be-vietnam-pro/latin-700.css';
import '@fontsource/be-vietnam-pro/vietnamese-400.css';
import '@fontsource/be-vietnam-pro/vietnamese-500.css';
import '@fontsource/be-vietnam-pro/vietnamese-600.css';
import '@fontsource/be-vietnam-pro/vietnamese-700.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './app/figures.css';
import './app/styles.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { speakVietnamese } from '../shared/kernel/messages.ts';
import { Surroundings } from './app/App.tsx';
import { connectTo, makeQueryClient } from './client/api.ts';
import { followChanges } from './client/changes.ts';
import { ownLink } from './client/link.ts';
import { makeRouter } from './app/router.tsx';

speakVietnamese();
void ownLink(window).then(connectTo);
const queries = makeQueryClient();
void followChanges(queries, new AbortController().signal);

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no place for the app');
createRoot(place).render(
  <StrictMode>
    <Surroundings queries={queries}>
      <RouterProvider router={makeRouter()} />
    </Surroundings>
  </StrictMode>,
);
