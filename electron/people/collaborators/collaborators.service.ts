import type { z } from 'zod';
import { searchKey, sortKey } from '../../../shared/kernel/text.ts';
import type { CollaboratorValues, zCollaborator } from '../../../shared/people/collaborators/contract.ts';
import { checkReferences, type Reference } from '../../store/checks.ts';
import { query } from '../../store/connection.ts';
import { type Ref, saveRecord } from '../../store/records.ts';
import type { Actor, Reader, Store } from '../../store/store.ts';
import { collaboratorKind } from './collaborator.kinds.ts';

type Collaborator = z.infer<typeof zCollaborator>;

const living = (reader: Reader): Collaborator[] =>
  reader.all(
    query
      .selectFrom('collaborator')
      .leftJoin('commune', 'commune.id', 'collaborator.communeId')
      .where('collaborator.deletedAt', 'is', null)
      .select(['collaborator.id', 'collaborator.version', 'collaborator.name', 'collaborator.kind', 'collaborator.organisation'])
      .select(['collaborator.communeId', 'commune.name as communeName', 'collaborator.phone', 'collaborator.lastTraining'])
      .select(['collaborator.validFrom', 'collaborator.validTo'])
      .orderBy('collaborator.sortKey')
      .orderBy('collaborator.id'),
  );

/** All of the register, in Vietnamese order of names. */
export const listCollaborators = (store: Store): Collaborator[] => store.read(living);

/** INVALID: commune gone. */
export const saveCollaborator = (store: Store, actor: Actor, input: { existing: Ref | null; values: CollaboratorValues }): Ref =>
  store.write(actor, (writer) => {
    const { values } = input;
    checkReferences(writer, references(values.communeId));
    const keys = { searchKey: searchKey([values.name, values.organisation ?? ''].join(' ')), sortKey: sortKey(values.name) };
    return saveRecord(writer, collaboratorKind, input.existing, { ...values, ...keys });
  });

const references = (communeId: string | null): Reference[] => [{ table: 'commune', id: communeId, field: 'communeId', word: 'xã' }];
