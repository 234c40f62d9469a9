import { useState } from 'react';
import { client } from '../client/api.ts';
import { saveFile } from '../client/download.ts';
import { tellDone, tellProblem } from '../components/notify.tsx';
import { exchangeTexts as texts } from './labels.ts';

type Making = 'template' | 'all' | 'errors';

/** Files the page hands out; which of them is being made now. */
export function useFiles() {
  const [making, setMaking] = useState<Making>();
  const make = async (which: Making, call: () => Promise<File>) => {
    setMaking(which);
    try {
      const file = await call();
      saveFile(file);
      tellDone(texts.exported(file.name));
    } catch (error) {
      tellProblem(error);
    } finally {
      setMaking(undefined);
    }
  };
  return {
    making,
    template: () => void make('template', () => client.exchange.template()),
    all: () => void make('all', () => client.exchange.exportAll()),
    errors: (token: string) => void make('errors', () => client.exchange.errorsFile({ token })),
  };
}
