import { tally } from '../../shared/broadcasts/compliance.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import type { Span } from '../../shared/kernel/periods.ts';
import { type CommuneUnit, communesOn, unitOn } from '../../shared/office/communes.ts';
import { type CoverageIndicator, isCommuneGathering } from '../../shared/reports/indicators.ts';
import { complianceIn } from '../broadcasts/compliance.service.ts';
import { communeUnits } from '../office/communes.service.ts';
import type { Reader } from '../store/store.ts';
import { type CarriedWave, carriedWaves, conferenceCommunes } from './facts.queries.ts';

/** Communes with a conference of HN.XA in the span, merged ones as the units valid at its end (domain §3 «Coverage»). */
export function coveredCommunes(reader: Reader, span: Span): CommuneUnit[] {
  const units = communeUnits(reader);
  const covered = new Set<string>();
  for (const { fact, communeId } of conferenceCommunes(reader, span)) {
    const unit = isCommuneGathering(fact) ? unitOn(units, communeId, span.to) : undefined;
    if (unit) covered.add(unit.id);
  }
  return units.filter((unit) => covered.has(unit.id));
}

const waveTests: Record<'themes' | 'topics' | 'campaigns', (wave: CarriedWave) => boolean> = {
  themes: (wave) => wave.kind === 'theme',
  topics: (wave) => wave.kind === 'topic',
  campaigns: (wave) => wave.campaign === 1,
};
export const wavesFor = (of: keyof typeof waveTests, waves: readonly CarriedWave[]): CarriedWave[] => waves.filter(waveTests[of]);

const share = (part: number, whole: number) => (whole === 0 ? 0 : (part / whole) * 100);

/** Every coverage figure of one span, each computed once. */
export function coverageOf(reader: Reader, span: Span, today: Day): (of: CoverageIndicator['of']) => number {
  const covered = coveredCommunes(reader, span).length;
  const valid = communesOn(communeUnits(reader), span.to).length;
  const weeks = tally(complianceIn(reader, span, today));
  const waves = carriedWaves(reader, span);
  const figures: Record<CoverageIndicator['of'], number> = {
    communes: covered,
    communeShare: share(covered, valid),
    weeksJudged: weeks.judged,
    weeksMet: weeks.met,
    weekShare: share(weeks.met, weeks.judged),
    themes: wavesFor('themes', waves).length,
    topics: wavesFor('topics', waves).length,
    campaigns: wavesFor('campaigns', waves).length,
  };
  return (of) => figures[of];
}
