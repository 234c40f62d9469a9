import { collaboratorKinds } from '../../../shared/people/collaborators/contract.ts';
import { type Topic, topics } from '../../../shared/broadcasts/topics.ts';
import { zPatternValues } from '../../../shared/broadcasts/patterns/contract.ts';
import { zProgrammeValues } from '../../../shared/broadcasts/programmes/contract.ts';
import { addDays, day } from '../../../shared/kernel/dates.ts';
import { zVisitValues } from '../../../shared/people/visits/contract.ts';
import { listPatterns, savePattern } from '../../broadcasts/patterns/patterns.service.ts';
import { listProgrammes, saveProgramme } from '../../broadcasts/programmes/programmes.service.ts';
import { listCommunes } from '../../office/communes.service.ts';
import { listCollaborators, saveCollaborator } from '../../people/collaborators/collaborators.service.ts';
import { listHandovers, saveHandover, waitingPeople } from '../../people/handovers/handovers.service.ts';
import { registerRoster } from '../../people/persons/register.service.ts';
import { listVisits, saveVisit } from '../../people/visits/visits.service.ts';
import type { Actor, Store } from '../../store/store.ts';
import { programmes } from './airings.ts';
import { chanceFrom } from './chance.ts';
import { person } from './people.ts';
import { demoPlaces } from './places.ts';

/**
 * What no exchange sheet of the made-up office holds: the programme library, weekly patterns, rounds of teams, collaborators, the register of
 * people and a list handed to a collection agent. What stands already stays as it is.
 */
export function furnish(store: Store, actor: Actor, year: number): void {
  const communes = new Map(listCommunes(store, {}).map(({ code, id }) => [code, id]));
  if (listProgrammes(store).length === 0) library(store, actor, year);
  if (listPatterns(store).length === 0) patterns(store, actor, year, communes);
  if (listVisits(store, { offset: 0, limit: 1, filter: {} }).total === 0) visits(store, actor, year, communes);
  if (listCollaborators(store).length === 0) collaborators(store, actor, year, communes);
  if (listHandovers(store).length === 0) people(store, actor, year);
}

const script =
  'Kính thưa bà con!\n\nBHXH tự nguyện dành cho mọi công dân từ 15 tuổi trở lên chưa thuộc diện đóng bắt buộc. Người tham gia được chọn mức đóng, ' +
  'chọn cách đóng theo tháng, quý, năm, và được Nhà nước hỗ trợ một phần.\n\nKhi đủ tuổi và đủ năm đóng, bà con có lương hưu hằng tháng và thẻ BHYT.\n\n' +
  'Mời bà con liên hệ cơ quan BHXH hoặc nhân viên tổ chức dịch vụ thu gần nhất để được hướng dẫn.';

function library(store: Store, actor: Actor, year: number): void {
  for (const topic of topics) {
    for (const [at, title] of programmes[topic].entries()) {
      const values = zProgrammeValues.parse({
        title,
        topics: [topic] satisfies Topic[],
        language: null,
        minutes: 6 + ((at * 3) % 9),
        source: at % 2 === 0 ? 'BHXH tỉnh' : 'Tự sản xuất',
        // the support for payers changes with the new year
        validTo: topic === 'bhxhtn' && at === 1 ? `${year}-12-31` : null,
        script: topic === 'bhxhtn' && at < 2 ? script : null,
        note: null,
      });
      saveProgramme(store, actor, { existing: null, values });
    }
  }
}

type Communes = ReadonlyMap<string, string>;

function patterns(store: Store, actor: Actor, year: number, communes: Communes): void {
  for (const place of demoPlaces(year)) {
    const id = communes.get(place.code);
    if (!id || place.validTo !== null) continue;
    const values = zPatternValues.parse({
      places: [id],
      weekdays: ['mon', 'fri'],
      times: place.times.join(', '),
      programme: programmes.bhxhtn[0],
      topics: ['bhxhtn'],
      count: 1,
      minutes: 10,
      language: null,
      source: 'BHXH tỉnh',
      agreementNumber: null,
      validFrom: place.validFrom !== null && place.validFrom > `${year}-01-01` ? place.validFrom : `${year}-01-01`,
      validTo: `${year}-12-31`,
      note: null,
    });
    savePattern(store, actor, { existing: null, values });
  }
}

/** A round of a team every ten days or so from January to October. */
function visits(store: Store, actor: Actor, year: number, communes: Communes): void {
  const chance = chanceFrom(`${year} tiếp cận`);
  const members = ['Lê Thị Thu Hà', 'Phạm Hoàng Nam', 'Đỗ Thị Kim Ánh', 'Nguyễn Văn Tư'];
  const places = demoPlaces(year).filter(({ validTo, validFrom }) => validTo === null && validFrom === day('2000-01-01'));
  for (let on = day(`${year}-01-08`); on < `${year}-10-31`; on = addDays(on, chance.whole(7, 12))) {
    const team = chance.pick(['advisory', 'strike', 'advisory', 'smallGroup'] as const);
    const size = { advisory: chance.whole(2, 4), strike: 4, smallGroup: 2 }[team];
    const approached = team === 'smallGroup' ? chance.whole(3, 5) : chance.whole(12, 45);
    const values = zVisitValues.parse({
      day: on,
      communeId: communes.get(chance.pick(places).code) ?? null,
      audienceId: null,
      team,
      members: members.slice(0, size),
      approached,
      joinedSi: chance.whole(0, 2),
      joinedHi: chance.whole(0, Math.min(4, approached)),
      renewed: chance.whole(0, 2),
      waveId: null,
      agreementNumber: null,
      note: null,
    });
    saveVisit(store, actor, { existing: null, values });
  }
}

function collaborators(store: Store, actor: Actor, year: number, communes: Communes): void {
  const chance = chanceFrom(`${year} cộng tác viên`);
  const places = demoPlaces(year).filter(({ validTo }) => validTo === null);
  for (const [at, place] of places.entries()) {
    const kind = collaboratorKinds[at % collaboratorKinds.length] ?? null;
    const values = {
      name: person(chance, year, false).name,
      kind,
      organisation: kind === 'nhân viên TCDVT' ? 'Bưu điện Tân Lập' : `Hội Nông dân ${place.name}`,
      communeId: communes.get(place.code) ?? null,
      phone: null,
      lastTraining: chance.happens(70) ? day(`${year}-03-${chance.whole(10, 28)}`) : null,
      validFrom: day(`${year - 1}-01-01`),
      validTo: null,
    };
    saveCollaborator(store, actor, { existing: null, values });
  }
}

/** People of the year's last meetings go into the register; some of those marked for it are handed on. */
function people(store: Store, actor: Actor, year: number): void {
  const meetings = store.read((reader) =>
    reader.sql<{ id: string }>(
      `SELECT c.id FROM conference c JOIN audience a ON a.id = c.audience_id
       WHERE c.deleted_at IS NULL AND c.status = 'held' AND a.sensitive = 0 AND c.day BETWEEN ? AND ?
         AND EXISTS (SELECT 1 FROM attendee t WHERE t.conference_id = c.id AND t.deleted_at IS NULL AND t.person_id IS NULL)
       ORDER BY c.day DESC, c.code LIMIT 6`,
      [`${year}-01-01`, `${year}-10-31`],
    ),
  );
  for (const { id } of meetings) registerRoster(store, actor, { conferenceId: id, reason: null });
  const waiting = waitingPeople(store);
  const first = waiting.find((one) => one.day >= `${year}-06-01`);
  if (!first) return;
  const attendeeIds = waiting.filter(({ conference }) => conference === first.conference).map(({ id }) => id);
  const values = { day: addDays(first.day, 3), recipient: 'Bưu điện Tân Lập', note: null, attendeeIds };
  saveHandover(store, actor, { existing: null, values });
}
