import { Box, Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconDeviceFloppy, IconQrcode } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../client/api.ts';
import { problemOf } from '../client/errors.ts';
import { useRemembered } from '../client/remembered.ts';
import { useLeaveGuard } from '../components/leave-guard.ts';
import { Notice } from '../components/Notice.tsx';
import { tellDone, tellProblem, tellTrouble } from '../components/notify.tsx';
import { Page } from '../components/Page.tsx';
import { PageTabs } from '../components/PageTabs.tsx';
import type { PageAction } from '../components/PageHeader.tsx';
import { removedText, removeRecord } from '../components/saving.ts';
import { useRegister } from '../people/persons/register.tsx';
import classes from './Conference.module.css';
import type { Conference } from './ConferenceForm.tsx';
import { ConferenceNotices } from './ConferenceNotices.tsx';
import { ConferenceSummary } from './ConferenceSummary.tsx';
import { CourseTab } from './course/CourseTab.tsx';
import { courseTexts } from './course/labels.ts';
import { FilesTab } from './files/FilesTab.tsx';
import { conferenceTexts } from './labels.ts';
import { HeadcountHint } from './names/HeadcountHint.tsx';
import { useNames } from './names/use-names.ts';
import { printTexts } from './prints/labels.ts';
import { PrintMenu } from './prints/PrintMenu.tsx';
import { AmountsDialog } from './roster/AmountsDialog.tsx';
import { chosenColumns } from './roster/chosen-columns.ts';
import { rosterTexts as texts } from './roster/labels.ts';
import { renumber } from './roster/roster.ts';
import { RosterBar } from './roster/RosterBar.tsx';
import { RosterGrid } from './roster/RosterGrid.tsx';
import { useRoster } from './roster/use-roster.ts';
import { rosterCopyTexts } from './roster-copy/labels.ts';
import { RosterCopy } from './roster-copy/RosterCopy.tsx';
import { rosterFileTexts } from './roster-file/labels.ts';
import { RosterFileButton } from './roster-file/RosterFileButton.tsx';
import { RosterFileDrop } from './roster-file/RosterFileDrop.tsx';
import { RosterFilePreview } from './roster-file/RosterFilePreview.tsx';
import { useRosterFile } from './roster-file/use-roster-file.ts';
import { scanTexts } from './scan/labels.ts';
import { ScanPanel } from './scan/ScanPanel.tsx';
import { useScanning } from './scan/use-scanning.ts';
import type { ConferenceTab, FormPart } from './search.ts';

interface Props {
  conference: Conference;
  /** Why it could not be asked for again: it may have been removed elsewhere. */
  gone: unknown;
  /** Id of the attendee to show. */
  found: string | undefined;
  back: PageAction;
  tab?: ConferenceTab | undefined;
  onTab: (tab: ConferenceTab) => void;
  onEdit: (part?: FormPart) => void;
  /** The drawer with the conference's fields. */
  panel: ReactNode;
}

/** Summary at the top, the roster below; saved as a whole. */
export function OneConference({ conference, gone, found, back, tab = 'roster', onTab, onEdit, panel }: Props) {
  const [withCitizenId, setWithCitizenId] = useState(false);
  const names = useNames(conference);
  const [chosen, setChosen] = useRemembered(chosenColumns);
  const [copying, setCopying] = useState(false);
  const [amounts, setAmounts] = useState(false);
  const { roster, apply, walkIn, unsaved, busy, message, conflict, trouble, save, settle } = useRoster(
    conference.id,
    conference.attendees,
    names.allow,
  );
  const register = useRegister(conference);
  const leave = useLeaveGuard(unsaved > 0, 'page');
  const rosterFile = useRosterFile(conference.id, unsaved, names);
  const scanning = useScanning(conference, unsaved);
  const scans = scanning.on && tab === 'roster';
  const edit = () => {
    scanning.stop();
    onEdit();
  };
  useHotkeys([['mod+S', (event) => inForm(event) || rosterFile.file !== undefined || copying || void save()]], []);
  const files = useQuery(api.conferences.files.list.queryOptions({ input: { conferenceId: conference.id } })).data ?? [];
  const tabs: { value: ConferenceTab; label: string }[] = [
    { value: 'roster', label: courseTexts.roster },
    { value: 'course', label: courseTexts.course },
    { value: 'files', label: courseTexts.files(files.length) },
  ];
  const main = {
    label: texts.save,
    icon: <IconDeviceFloppy size={16} />,
    busy,
    shortcut: { keys: [], hint: 'Ctrl+S' },
    onClick: () => void save(),
  };
  const headcountOnly = names.blocked && roster.rows.length === 0;
  const remove = () => {
    leave();
    removeRecord('conference', conference, removedText(conferenceTexts.word)).then(back.onClick, tellProblem);
  };
  if (copying) return <RosterCopy conference={conference} names={names} onClose={() => setCopying(false)} />;
  if (rosterFile.file)
    return <RosterFilePreview key={rosterFile.file.result.token} title={conference.name} read={rosterFile.file} job={rosterFile} />;
  return (
    <Page
      title={conference.name}
      back={back}
      aside={
        !scans && (
          <>
            <Button variant="subtle" size="compact-sm" flex="none" onClick={edit}>
              {conferenceTexts.editFields}
            </Button>
            <RosterFileButton label={rosterFileTexts.choose} variant="default" flex="none" job={rosterFile} />
            <Button
              variant="default"
              size="compact-sm"
              flex="none"
              title={rosterCopyTexts.openHint}
              onClick={() => (unsaved > 0 ? tellTrouble(rosterCopyTexts.saveFirst) : setCopying(true))}
            >
              {rosterCopyTexts.open}
            </Button>
            <PrintMenu label={printTexts.menu} of={{ ids: [conference.id] }} unsaved={unsaved > 0} />
          </>
        )
      }
      // on the other parts only while something of the roster waits to be saved
      {...(tab === 'roster' || unsaved > 0 ? { main } : {})}
      menu={[
        { label: conferenceTexts.editFields, onClick: edit },
        {
          label: texts.renumber,
          onClick: () => {
            apply(renumber);
            tellDone(texts.renumbered);
          },
        },
        { label: texts.setAmounts, onClick: () => setAmounts(true) },
        register,
        { label: texts.remove, destructive: true, onClick: remove },
      ]}
      tabs={<PageTabs label={courseTexts.tabs} tabs={tabs} value={tab} onChange={onTab} />}
      filters={
        <>
          <ConferenceSummary conference={conference} rows={roster.rows} short={tab !== 'roster'} />
          {tab === 'roster' && !scans && (
            <RosterBar
              roster={roster}
              apply={apply}
              unsaved={unsaved}
              withCitizenId={withCitizenId}
              onCitizenId={setWithCitizenId}
              chosen={chosen}
              onChosen={setChosen}
              onWalkIn={headcountOnly ? undefined : walkIn}
              tools={
                scanning.allowed && (
                  <Button variant="default" leftSection={<IconQrcode size={16} />} title={scanTexts.startHint} onClick={scanning.start}>
                    {scanTexts.start}
                  </Button>
                )
              }
            />
          )}
          <div className={classes.notices}>
            {gone !== undefined && <Notice tone="bad">{problemOf(gone).message}</Notice>}
            <ConferenceNotices conference={conference} names={names} />
            {message && <Notice tone="bad">{message}</Notice>}
            {conflict && (
              <Notice
                tone="bad"
                action={
                  <>
                    <Button size="compact-sm" variant="default" onClick={() => settle(false)}>
                      {texts.takeTheirs}
                    </Button>
                    <Button size="compact-sm" variant="default" onClick={() => settle(true)}>
                      {texts.keepMine}
                    </Button>
                  </>
                }
              >
                {texts.conflict}
              </Notice>
            )}
          </div>
        </>
      }
      panel={
        scans ? (
          <ScanPanel
            conferenceId={conference.id}
            counts={scanning.counts}
            headcount={names.blocked}
            onFound={scanning.setFound}
            onClose={scanning.stop}
          />
        ) : (
          panel
        )
      }
    >
      {tab === 'course' && <CourseTab conference={conference} rows={roster.rows} onEdit={onEdit} />}
      {tab === 'files' && <FilesTab conferenceId={conference.id} />}
      {tab === 'roster' && (
        <RosterFileDrop job={rosterFile}>
          {headcountOnly ? (
            <HeadcountHint names={names} onCount={() => onEdit()} />
          ) : (
            <Box h="100%" inert={scans}>
              <RosterGrid
                roster={roster}
                apply={apply}
                withCitizenId={withCitizenId && !scans}
                chosen={chosen}
                found={scanning.found ?? found}
                trouble={trouble}
              />
            </Box>
          )}
        </RosterFileDrop>
      )}
      {amounts && <AmountsDialog roster={roster} apply={apply} onClose={() => setAmounts(false)} />}
    </Page>
  );
}

/** The drawer's form saves itself. */
const inForm = (event: KeyboardEvent): boolean => event.target instanceof HTMLElement && event.target.closest('form') !== null;
