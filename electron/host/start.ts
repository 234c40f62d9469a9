import { Refusal } from '../../shared/kernel/errors.ts';
import { openApp } from './open-app.ts';
import { ownStore } from './places.ts';

/** `npm start`: the app on the user's own store. */
try {
  await openApp(ownStore(), process.env);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
