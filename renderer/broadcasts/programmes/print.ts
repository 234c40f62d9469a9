import { client } from '../../app/api.ts';
import { saveFile } from '../../app/download.ts';
import { tellProblem } from '../../components/notify.tsx';

/** The script as the store holds it, as a PDF to save and print. */
export const printScript = (id: string): Promise<void> => client.broadcasts.programmes.script({ id }).then(saveFile, tellProblem);
