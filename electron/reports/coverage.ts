import { type Compliance, tally, within } from '../../shared/broadcasts/compliance/weeks.ts';
import type { Day } from '../../shared/kernel/dates.ts';
import type { Span } from '../../shared/kernel/periods.ts';
import { type CommuneUnit, communesOn, unitOn } from '../../shared/office/communes.ts';
import { activityMeasures, type CoverageIndicator, isCommuneGathering } from '../../shared/plan/indicators.ts';
import { complianceIn } from '../broadcasts/compliance/compliance.service.ts';
import { communeUnits } from '../office/communes.service.ts';
import type { Reader } from '../store/store.ts';
import { allWaves, type FactGroup, factGroups, type Wave } from './facts.queries.ts';

/** All that the figures of one span are made of, read once. */
export interface Picture {
  span: Span;
  units: CommuneUnit[];
  waves: Wave[];
  groups: FactGroup[];
  compliance: Compliance;
}

/** Reads a span; `periodFrom` sets apart what lies in the report's own period. */
export const pictureOf = (reader: Reader, span: Span, periodFrom: Day, today: Day): Picture => ({
  span,
  units: communeUnits(reader),
  waves: allWaves(reader),
  groups: factGroups(reader, span, periodFrom),
  compliance: complianceIn(reader, span, today),
});

/** The part of a year's picture that lies in the report's own period, or before it. */
export const partOf = (picture: Picture, span: Span, inPeriod: boolean): Picture => ({
  ...picture,
  span,
  groups: picture.groups.filter((group) => group.inPeriod === inPeriod),
  compliance: within(picture.compliance, span),
});

/** Communes with a conference of HN.XA in the span, merged ones as the units valid at its end (domain §3 «Coverage»). */
export function coveredCommunes({ groups, units, span }: Picture): CommuneUnit[] {
  const covered = new Set<string>();
  for (const { fact, communeId } of groups) {
    const counts = fact.measure === 'conference' && communeId !== null && isCommuneGathering(fact);
    const unit = counts ? unitOn(units, communeId, span.to) : undefined;
    if (unit) covered.add(unit.id);
  }
  return units.filter((unit) => covered.has(unit.id));
}

const waveTests: Record<'themes' | 'topics' | 'campaigns', (wave: Wave) => boolean> = {
  themes: (wave) => wave.kind === 'theme',
  topics: (wave) => wave.kind === 'topic',
  campaigns: (wave) => wave.campaign === 1,
};
/** Waves of that sort carried by a counted activity dated in the span (domain §3 «Waves»). */
export function carriedWaves({ groups, waves }: Picture, of: keyof typeof waveTests): Wave[] {
  const carried = new Set(groups.filter(({ fact }) => activityMeasures.includes(fact.measure)).map((group) => group.waveId));
  return waves.filter((wave) => carried.has(wave.id) && waveTests[of](wave));
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : (part / whole) * 100);

/** One recomputed figure of a span. */
export function coverage(picture: Picture, of: CoverageIndicator['of']): number {
  switch (of) {
    case 'communes':
      return coveredCommunes(picture).length;
    case 'communeShare':
      return share(coveredCommunes(picture).length, communesOn(picture.units, picture.span.to).length);
    case 'weeksJudged':
      return tally(picture.compliance).judged;
    case 'weeksMet':
      return tally(picture.compliance).met;
    case 'weekShare': {
      const { judged, met } = tally(picture.compliance);
      return share(met, judged);
    }
    case 'themes':
    case 'topics':
    case 'campaigns':
      return carriedWaves(picture, of).length;
  }
}
