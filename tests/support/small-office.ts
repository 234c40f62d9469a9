import { topicBits, type Topic } from '../../shared/broadcasts/topics.ts';
import { day } from '../../shared/kernel/dates.ts';
import { codeSortKey, searchKey, sortKey, valueKey } from '../../shared/kernel/text.ts';
import { createRecord } from '../../electron/store/records.ts';
import type { Schema, Values } from '../../electron/store/schema.ts';
import type { Store, Writer } from '../../electron/store/store.ts';
import { testActor } from './store.ts';

/** Rows straight into the tables, with readable defaults: for tests of what is counted, not of how it is typed. */
export interface SmallOffice {
  commune(code: string, more?: { validFrom?: string; validTo?: string; successor?: string }): string;
  wave(code: string, kind: 'theme' | 'topic', campaign?: boolean): string;
  airing(
    on: string,
    more?: {
      commune?: string;
      topics?: Topic[];
      count?: number;
      status?: 'planned' | 'aired' | 'notAired';
      language?: string;
      source?: string;
      wave?: string;
      relays?: string[];
    },
  ): string;
  conference(
    on: string,
    more?: Partial<Omit<Values<'conference'>, 'day' | 'audienceId'>> & { audience?: string; attendees?: Guest[] },
  ): string;
  output(on: string, form: string, more?: Partial<Omit<Values<'output'>, 'day' | 'formId'>>): string;
  visit(on: string, approached: number, joinedSi?: number, communeId?: string | null, people?: Pick<Guest, 'results'>[]): void;
  opening(code: string, until: string, amount: number): void;
  target(year: number, code: string, amount: number): void;
}
export interface Guest {
  present?: boolean;
  handedOver?: boolean;
  results?: { kind: Schema['attendeeResult']['kind']; joinedOn?: string }[];
}

export function smallOffice(store: Store, fill: (office: SmallOffice) => void): void {
  store.write(testActor, (writer) => fill(officeIn(writer)));
}

function officeIn(writer: Writer): SmallOffice {
  let serial = 0;
  const named = (name: string) => ({ name, searchKey: searchKey(name), sortKey: sortKey(name) });
  const catalogue = (table: 'form' | 'audience', code: string): string => {
    const [known] = writer.sql<{ id: string }>(`SELECT id FROM ${table} WHERE code = ?`, [code]);
    if (known) return known.id;
    const shared = { code, codeKey: valueKey(code), name: code, parentId: null, source: null, section: null, sortKey: codeSortKey(code) };
    return table === 'form'
      ? createRecord(writer, { table, area: 'office', word: 'hình thức' }, { ...shared, unit: null }).id
      : createRecord(writer, { table, area: 'office', word: 'chủ thể' }, { ...shared, sensitive: 0 }).id;
  };
  const station = (communeId: string | null): string => {
    const [known] = writer.sql<{ id: string }>('SELECT id FROM station WHERE commune_id IS ?', [communeId]);
    const kind = communeId ? 'commune' : 'district';
    return (
      known?.id ??
      createRecord(writer, { table: 'station', area: 'broadcasts', word: 'đài' }, { kind, communeId, name: null, nameKey: '' }).id
    );
  };
  return {
    commune: (code, more = {}) => {
      const { id } = createRecord(
        writer,
        { table: 'commune', area: 'office', word: 'xã' },
        {
          code,
          codeKey: valueKey(code),
          kind: 'xã',
          validFrom: more.validFrom ? day(more.validFrom) : null,
          validTo: more.validTo ? day(more.validTo) : null,
          ethnicArea: 0,
          ...named(`Xã ${code}`),
        },
      );
      if (more.successor)
        writer.exec('INSERT INTO commune_successor (commune_id, successor_id, position) VALUES (?, ?, 0)', [id, more.successor]);
      return id;
    },
    wave: (code, kind, campaign = false) =>
      createRecord(
        writer,
        { table: 'wave', area: 'calendar', word: 'đợt' },
        {
          code,
          codeKey: valueKey(code),
          name: `Đợt ${code}`,
          kind,
          campaign: campaign ? 1 : 0,
          startsOn: null,
          endsOn: null,
          keyDays: null,
          contents: null,
          source: null,
          section: null,
          searchKey: searchKey(code),
        },
      ).id,
    airing: (on, more = {}) => {
      const { id } = createRecord(
        writer,
        { table: 'airing', area: 'broadcasts', word: 'lượt phát' },
        {
          stationId: station(more.commune ?? null),
          day: day(on),
          time: null,
          programmeId: null,
          programme: null,
          topics: topicBits(more.topics ?? ['bhxhtn']),
          count: more.count ?? 1,
          minutes: null,
          language: more.language ?? null,
          source: more.source ?? null,
          status: more.status ?? 'aired',
          basis: null,
          waveId: more.wave ?? null,
          agreementNumber: null,
          patternId: null,
          note: null,
        },
      );
      for (const relay of more.relays ?? []) writer.exec('INSERT INTO airing_relay (airing_id, commune_id) VALUES (?, ?)', [id, relay]);
      return id;
    },
    conference: (on, { audience, attendees = [], ...more } = {}) => {
      serial += 1;
      const { id } = createRecord(
        writer,
        { table: 'conference', area: 'conferences', word: 'hội nghị' },
        {
          code: `HN${serial}`,
          codeKey: `hn${serial}`,
          name: `Hội nghị ${serial}`,
          kind: 'hội nghị',
          audienceId: audience ? catalogue('audience', audience) : null,
          day: day(on),
          time: null,
          venue: null,
          communeId: null,
          hamletId: null,
          lead: null,
          atEnterprise: 0,
          enterprise: null,
          online: 0,
          status: 'held',
          invited: null,
          attended: null,
          joinedSi: null,
          joinedHi: null,
          renewed: null,
          cost: null,
          costSource: null,
          waveId: null,
          agreementNumber: null,
          purpose: null,
          checklist: null,
          note: null,
          searchKey: '',
          ...more,
        },
      );
      attendees.forEach((guest, at) => {
        const attendee = createRecord(
          writer,
          { table: 'attendee', area: 'conferences', word: 'người tham dự' },
          {
            conferenceId: id,
            position: at + 1,
            birth: null,
            sex: null,
            citizenId: null,
            phone: null,
            unit: null,
            role: null,
            present: guest.present ? 1 : 0,
            walkIn: 0,
            personId: null,
            handedOver: guest.handedOver ? 1 : 0,
            handoverId: null,
            amount: null,
            note: null,
            ...named(`Người ${at + 1}`),
          },
        );
        guest.results?.forEach((result, place) => {
          writer.exec('INSERT INTO attendee_result (attendee_id, position, kind, joined_on) VALUES (?, ?, ?, ?)', [
            attendee.id,
            place,
            result.kind,
            result.joinedOn ?? null,
          ]);
        });
      });
      return id;
    },
    output: (on, form, more = {}) => {
      serial += 1;
      return createRecord(
        writer,
        { table: 'output', area: 'outputs', word: 'hoạt động' },
        {
          code: `HD${serial}`,
          codeKey: `hd${serial}`,
          day: day(on),
          formId: catalogue('form', form),
          type: null,
          channel: null,
          title: null,
          quantity: null,
          reach: null,
          link: null,
          waveId: null,
          audienceId: null,
          communeId: null,
          agreementNumber: null,
          cost: null,
          costSource: null,
          handled: 0,
          handling: null,
          documentNumber: null,
          documentDay: null,
          effect: null,
          note: null,
          searchKey: '',
          stock: 0,
          ...more,
        },
      ).id;
    },
    visit: (on, approached, joinedSi = 0, communeId = null, people = []) => {
      const visitId = writer.newId();
      writer.exec(`INSERT INTO visit (id, created_at, updated_at, day, approached, joined_si, commune_id) VALUES (?, ?, ?, ?, ?, ?, ?)`, [
        visitId,
        writer.at,
        writer.at,
        on,
        approached,
        joinedSi,
        communeId,
      ]);
      people.forEach(({ results = [] }, at) => {
        const name = `Người gặp ${at + 1}`;
        const person = createRecord(
          writer,
          { table: 'person', area: 'people', word: 'người' },
          { ...named(name), state: 'potential', exactKey: '' },
        );
        writer.exec('INSERT INTO visit_person (visit_id, position, person_id) VALUES (?, ?, ?)', [visitId, at, person.id]);
        results.forEach(({ kind, joinedOn }, place) => {
          writer.exec('INSERT INTO visit_result (visit_id, person_position, position, kind, joined_on) VALUES (?, ?, ?, ?, ?)', [
            visitId,
            at,
            place,
            kind,
            joinedOn ?? null,
          ]);
        });
      });
    },
    opening: (code, until, amount) => {
      createRecord(
        writer,
        { table: 'openingFigure', area: 'reports', word: 'số chuyển sang' },
        { year: Number(until.slice(0, 4)), indicator: code, until: day(until), amount },
      );
    },
    target: (year, code, amount) => {
      createRecord(writer, { table: 'target', area: 'plan', word: 'chỉ tiêu' }, { year, indicator: code, amount });
    },
  };
}
