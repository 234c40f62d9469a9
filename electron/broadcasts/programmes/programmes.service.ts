import type { z } from 'zod';
import type { ProgrammeValues, zProgramme, zProgrammeRow } from '../../../shared/broadcasts/programmes/contract.ts';
import { airingSources } from '../../../shared/broadcasts/labels.ts';
import { programmeTitled } from '../../../shared/broadcasts/programmes/rules.ts';
import { topicBits, topicsOf } from '../../../shared/broadcasts/topics.ts';
import type { Day } from '../../../shared/kernel/dates.ts';
import { invalid, notFound } from '../../../shared/kernel/errors.ts';
import { knownSpelling, searchKey, sortKey, valueKey } from '../../../shared/kernel/text.ts';
import { attach, attachedFile, attachmentsOf, keepFile } from '../../store/attachments.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { linkAirings, type Played, playsBy, programmeById, programmeRows, programmeTitles } from './programmes.queries.ts';
import { programmeKind } from './programme.kinds.ts';
import { stationsIn } from '../stations/stations.service.ts';

type ProgrammeRow = z.infer<typeof zProgrammeRow>;
type Programme = z.infer<typeof zProgramme>;
const area = programmeKind.area;

/** Finds the id of the programme that an airing names by its title; the library is read once. */
export function programmeFinder(reader: Reader): (title: string | null) => string | null {
  const known = new Map(programmeTitles(reader).map((one) => [valueKey(one.title), one.id]));
  return (title) => (title === null ? null : (known.get(valueKey(title)) ?? null));
}

/** Plays by the id of the programme they name, or whose title they bear. */
function playsByProgramme(reader: Reader): Map<string, Played[]> {
  const find = programmeFinder(reader);
  const plays = playsBy(reader).flatMap((one) => {
    const id = one.programmeId ?? find(one.programme);
    return id === null ? [] : [{ ...one, id }];
  });
  return new Map(Map.groupBy(plays, (one) => one.id));
}

const latest = (days: readonly (Day | null)[]) => days.reduce((a, b) => (a !== null && (b === null || a > b) ? a : b), null);
const summed = (plays: readonly Played[]) => ({
  played: plays.reduce((sum, one) => sum + one.played, 0),
  planned: plays.reduce((sum, one) => sum + one.planned, 0),
  places: new Set(plays.filter((one) => one.played > 0).map((one) => one.stationId)).size,
  firstDay: plays.map((one) => one.firstDay).reduce<Played['firstDay'] | null>((a, b) => (a !== null && a < b ? a : b), null),
  lastDay: latest(plays.map((one) => one.lastDay)),
  lastPlayed: latest(plays.map((one) => one.lastPlayed)),
});

export const listProgrammes = (store: Store): ProgrammeRow[] =>
  store.read((reader) => {
    const plays = playsByProgramme(reader);
    const rows = programmeRows(reader);
    const files = attachmentsOf(
      reader,
      rows.map((row) => row.id),
    );
    return rows.map(({ id, version, title, topics, language, minutes, source, validTo, script }) => ({
      id,
      version,
      title,
      topics: topicsOf(topics),
      language,
      minutes,
      source,
      validTo,
      ...summed(plays.get(id) ?? []),
      hasScript: script !== null,
      files: files.get(id)?.length ?? 0,
    }));
  });

/** NOT_FOUND: gone, or in the bin. */
export const getProgramme = (store: Store, { id }: { id: string }): Programme => store.read((reader) => programmeIn(reader, id));

export function programmeIn(reader: Reader, id: string): Programme {
  const row = programmeById(reader, id);
  if (!row) throw notFound(programmeKind.word);
  const { version, title, topics, language, minutes, source, validTo, script, note } = row;
  const files = attachmentsOf(reader, [id]).get(id) ?? [];
  return { id, version, title, topics: topicsOf(topics), language, minutes, source, validTo, script, note, files };
}

/** INVALID at «title» where another programme bears it. A new title keeps what was played under the old one. */
export const saveProgramme = (store: Store, actor: Actor, input: { existing: Ref | null; values: ProgrammeValues }): Ref =>
  store.write(actor, (writer) => {
    const { existing, values } = input;
    const others = programmeTitles(writer).filter((one) => one.id !== existing?.id);
    if (programmeTitled(others, values.title))
      throw invalid({ field: 'title', message: 'Đã có chương trình mang tên này. Thêm năm hoặc số vào tên, ví dụ «… (2027)».' });
    const before = existing ? programmeById(writer, existing.id) : undefined;
    const ref = saveRecord(writer, programmeKind, existing, {
      ...values,
      topics: topicBits(values.topics),
      source: values.source === null ? null : knownSpelling(values.source, airingSources),
      searchKey: searchKey(values.title),
      sortKey: sortKey(values.title),
    });
    const old = before && valueKey(before.title) !== valueKey(values.title) ? valueKey(before.title) : null;
    const titles = old === null ? [] : playsBy(writer).flatMap((one) => one.programme ?? []);
    linkAirings(
      writer,
      ref.id,
      [...new Set(titles)].filter((title) => valueKey(title) === old),
    );
    return ref;
  });

/** Where it was played or is planned, most often first. */
export const playsOf = (store: Store, { id }: { id: string }) =>
  store.read((reader) => {
    const stations = new Map(stationsIn(reader).map((one) => [one.id, one]));
    const byStation = Map.groupBy(playsByProgramme(reader).get(id) ?? [], (one) => one.stationId);
    return [...byStation]
      .flatMap(([stationId, plays]) => {
        const station = stations.get(stationId);
        const { played, planned, firstDay, lastDay, lastPlayed } = summed(plays);
        return station && firstDay && lastDay
          ? [{ stationId, kind: station.kind, label: station.label, played, planned, firstDay, lastDay, lastPlayed }]
          : [];
      })
      .sort((one, other) => other.played - one.played || other.planned - one.planned);
  });

/** The file is kept first, then named: see electron/store/attachments.ts. NOT_FOUND: no such programme. */
export async function addProgrammeFile(store: Store, actor: Actor, input: { programmeId: string; file: File }): Promise<Ref> {
  const kept = await keepFile(store, input.file);
  return store.write(actor, (writer) => {
    programmeIn(writer, input.programmeId);
    return attach(writer, kept, { area, recordId: input.programmeId });
  });
}
export const programmeFile = (store: Store, { id }: { id: string }): File => attachedFile(store, area, id);
