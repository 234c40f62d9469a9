import { districtStationLabel } from '../../shared/broadcasts/labels.ts';
import type { Choice } from '../components/SelectField.tsx';

/** Value of the district station in lists, as the contract's filter names it. */
export const districtChoice = 'district';

export const withDistrict = (choices: readonly Choice[]): Choice[] => [{ value: districtChoice, label: districtStationLabel }, ...choices];
