import type { Day } from '../../shared/kernel/dates.ts';
import type { Dong } from '../../shared/kernel/numbers.ts';

/** 0 or 1: SQLite has no booleans. */
export type Flag = 0 | 1;

/** What every record carries (architecture «Settled once»). */
export interface RecordColumns {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
}
interface Named {
  searchKey: string;
  sortKey: string;
}
type Kept<Own> = RecordColumns & Own;

export interface Schema {
  officeVersion: Kept<{
    validFrom: Day;
    name: string;
    superior: string | null;
    place: string | null;
    symbol: string | null;
    director: string | null;
    directorTitle: string | null;
    preparer: string | null;
    checker: string | null;
    address: string | null;
    phone: string | null;
  }>;
  commune: Kept<
    Named & {
      code: string;
      codeKey: string;
      name: string;
      kind: string | null;
      validFrom: Day | null;
      validTo: Day | null;
      ethnicArea: Flag;
    }
  >;
  communeSuccessor: { communeId: string; successorId: string; position: number };
  hamlet: Kept<Named & { communeId: string; name: string; validFrom: Day | null; validTo: Day | null }>;
  staff: Kept<Named & { name: string; title: string | null; phone: string | null; validFrom: Day | null; validTo: Day | null }>;
  audience: Kept<{
    code: string;
    codeKey: string;
    name: string;
    parentId: string | null;
    sensitive: Flag;
    source: string | null;
    section: string | null;
    sortKey: string;
  }>;
  form: Kept<{
    code: string;
    codeKey: string;
    name: string;
    unit: string | null;
    parentId: string | null;
    source: string | null;
    section: string | null;
    sortKey: string;
  }>;
  setting: { key: string; year: number; value: string; updatedAt: string };
  wave: Kept<{
    code: string;
    codeKey: string;
    name: string;
    kind: 'theme' | 'topic';
    campaign: Flag;
    startsOn: Day | null;
    endsOn: Day | null;
    keyDays: string | null;
    contents: string | null;
    source: string | null;
    section: string | null;
    searchKey: string;
  }>;
  target: Kept<{ year: number; indicator: string; amount: number }>;
  openingFigure: Kept<{ year: number; indicator: string; until: Day; amount: number }>;
  station: Kept<{
    kind: 'commune' | 'district' | 'zone' | 'mobile';
    communeId: string | null;
    name: string | null;
    nameKey: string;
    /** Last day it is used; null = still. */
    validTo: Day | null;
  }>;
  stationRelay: { stationId: string; communeId: string };
  programme: Kept<
    Named & {
      title: string;
      topics: number;
      language: string | null;
      minutes: number | null;
      source: string | null;
      validTo: Day | null;
      script: string | null;
      note: string | null;
    }
  >;
  pattern: Kept<{
    stationId: string;
    programmeId: string | null;
    programme: string | null;
    /** Bits, Monday first. */
    weekdays: number;
    /** JSON list of HH:MM. */
    times: string;
    topics: number;
    count: number;
    minutes: number | null;
    language: string | null;
    source: string | null;
    agreementNumber: string | null;
    validFrom: Day;
    validTo: Day | null;
    note: string | null;
  }>;
  patternException: { patternId: string | null; day: Day; time: string; reason: string | null };
  confirmation: Kept<{
    communeId: string;
    year: number;
    month: number;
    sentOn: Day | null;
    receivedOn: Day | null;
    basis: string | null;
    note: string | null;
  }>;
  confirmationLine: {
    confirmationId: string;
    position: number;
    airingId: string | null;
    day: Day;
    time: string | null;
    station: string | null;
    programme: string | null;
    topics: number;
    /** As the slip went out; 0 = an airing that was not planned. */
    planned: number;
    /** Aired by the paper; 0 = not aired. */
    count: number;
    note: string | null;
    /** Aired by the log, which the user let stand against the paper; null = the paper holds. */
    held: number | null;
  };
  listMapping: Kept<{ sender: string; signature: string; mapping: string }>;
  airing: Kept<{
    stationId: string;
    day: Day;
    time: string | null;
    programmeId: string | null;
    programme: string | null;
    topics: number;
    count: number;
    minutes: number | null;
    language: string | null;
    source: string | null;
    status: 'planned' | 'aired' | 'notAired';
    basis: string | null;
    waveId: string | null;
    agreementNumber: string | null;
    patternId: string | null;
    /** «YYYY-MM-DD HH:MM» of the pattern it was generated for, and the version that was written then. */
    slot: string | null;
    slotVersion: number | null;
    note: string | null;
  }>;
  airingRelay: { airingId: string; communeId: string };
  conference: Kept<{
    code: string;
    codeKey: string;
    name: string;
    kind: string;
    audienceId: string | null;
    day: Day;
    time: string | null;
    venue: string | null;
    communeId: string | null;
    hamletId: string | null;
    namesReason: string | null;
    lead: string | null;
    atEnterprise: Flag;
    enterprise: string | null;
    online: Flag;
    status: 'planned' | 'invited' | 'held' | 'postponed' | 'cancelled';
    invited: number | null;
    attended: number | null;
    joinedSi: number | null;
    joinedHi: number | null;
    renewed: number | null;
    cost: Dong | null;
    costSource: string | null;
    waveId: string | null;
    agreementNumber: string | null;
    planLineId: string | null;
    purpose: string | null;
    /** JSON list of the names ticked. */
    checklist: string | null;
    /** Not used: see conferenceQuestion. */
    questions: string | null;
    note: string | null;
    searchKey: string;
  }>;
  conferenceSpeaker: {
    conferenceId: string;
    position: number;
    name: string;
    organisation: string | null;
    /** Parted by «; »; null = Vietnamese. */
    languages: string | null;
  };
  conferenceQuestion: { conferenceId: string; position: number; question: string; answer: string | null };
  checklistItem: Kept<{ name: string; nameKey: string; source: string | null; section: string | null }>;
  conferencePartner: { conferenceId: string; position: number; name: string; partnerId: string | null };
  attendee: Kept<
    Named & {
      conferenceId: string;
      position: number;
      name: string;
      birth: string | null;
      sex: string | null;
      citizenId: string | null;
      phone: string | null;
      unit: string | null;
      role: string | null;
      present: Flag;
      walkIn: Flag;
      personId: string | null;
      handedOver: Flag;
      handoverId: string | null;
      amount: Dong | null;
      note: string | null;
      said: string | null;
      agreedOn: Day | null;
    }
  >;
  attendeeResult: { attendeeId: string; position: number; kind: 'joinedSi' | 'joinedHi' | 'renewedSi' | 'renewedHi'; joinedOn: Day | null };
  person: Kept<
    Named & {
      name: string;
      /** A year or a whole day. */
      birth: string | null;
      sex: string | null;
      citizenId: string | null;
      phone: string | null;
      address: string | null;
      communeId: string | null;
      state: string;
      reason: string | null;
      erasedAt: string | null;
      exactKey: string;
    }
  >;
  collaborator: Kept<
    Named & {
      name: string;
      kind: string | null;
      organisation: string | null;
      communeId: string | null;
      phone: string | null;
      lastTraining: Day | null;
      validFrom: Day | null;
      validTo: Day | null;
    }
  >;
  handover: Kept<{ day: Day; recipient: string; returnedOn: Day | null; note: string | null }>;
  personWord: { word: string; personId: string };
  personQuestion: { attendeeId: string; personId: string };
  visit: Kept<{
    day: Day;
    communeId: string | null;
    hamletId: string | null;
    audienceId: string | null;
    /** Kind of team: see shared/people/teams.ts. */
    team: string | null;
    /** Names, parted by «; ». */
    members: string | null;
    approached: number;
    joinedSi: number | null;
    joinedHi: number | null;
    renewed: number | null;
    waveId: string | null;
    agreementNumber: string | null;
    note: string | null;
    peopleReason: string | null;
    /** Which row of which slip it came from. */
    slipId: string | null;
    slipRow: string | null;
  }>;
  visitSlip: Kept<{
    recipient: string;
    fromDay: Day;
    toDay: Day;
    communeId: string | null;
    audienceId: string | null;
    waveId: string | null;
    agreementNumber: string | null;
    returnedOn: Day | null;
    note: string | null;
  }>;
  visitPerson: { visitId: string; position: number; personId: string; said: string | null };
  visitResult: {
    visitId: string;
    personPosition: number;
    position: number;
    kind: Schema['attendeeResult']['kind'];
    joinedOn: Day | null;
  };
  /** Outlives the bin. */
  personMerged: { goneId: string; keptId: string };
  output: Kept<{
    code: string;
    codeKey: string;
    day: Day;
    formId: string;
    type: string | null;
    channel: string | null;
    title: string | null;
    quantity: number | null;
    reach: number | null;
    link: string | null;
    waveId: string | null;
    audienceId: string | null;
    communeId: string | null;
    agreementNumber: string | null;
    cost: Dong | null;
    costSource: string | null;
    handled: Flag;
    handling: string | null;
    documentNumber: string | null;
    documentDay: Day | null;
    effect: string | null;
    note: string | null;
    searchKey: string;
    stock: Flag;
  }>;
  expense: Kept<{
    day: Day;
    amount: Dong;
    source: string | null;
    content: string | null;
    recordKind: string | null;
    recordId: string | null;
    agreementNumber: string | null;
  }>;
  attachment: { sha256: string; size: number; mediaType: string | null; addedAt: string };
  attachmentLink: Kept<{ sha256: string; area: string; recordId: string; name: string; original: string | null }>;
  audit: {
    id: number;
    at: string;
    who: string | null;
    door: string;
    batch: string | null;
    area: string;
    recordId: string | null;
    action: string;
    changes: string;
  };
  /** The view of counted things: see migrations/0004-nguoi-gap.ts. */
  fact: {
    day: Day;
    measure: string;
    amount: number;
    form: string | null;
    type: string | null;
    audienceId: string | null;
    topics: number;
    waveId: string | null;
    communeId: string | null;
    agreementNumber: string | null;
    ethnic: Flag;
    own: Flag;
    online: Flag;
    enterprise: Flag;
    handled: Flag;
    kind: string;
    recordId: string;
  };
}

/** Tables whose rows are records: id, version, bin. */
export type RecordTable = { [Table in keyof Schema]: Schema[Table] extends RecordColumns ? Table : never }[keyof Schema];
/** Those whose records bear a code of their own. */
export type CodedTable = { [Table in RecordTable]: Schema[Table] extends { code: string; codeKey: string } ? Table : never }[RecordTable];
/** What the services write of a record; the store adds the rest. */
export type Values<Table extends RecordTable> = Omit<Schema[Table], keyof RecordColumns>;
type Clearable<Row> = { [Column in keyof Row]: null extends Row[Column] ? Column : never }[keyof Row];
/** A new record: columns that may be empty may be left out. */
export type NewValues<Table extends RecordTable> = Omit<Values<Table>, Clearable<Values<Table>>> &
  Partial<Pick<Values<Table>, Clearable<Values<Table>>>>;
