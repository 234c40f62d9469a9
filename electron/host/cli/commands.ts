import type { Command } from './command.ts';

/** A file per command, read only when it is called: looking at a setting does not load the workbook library. */
export const commands: Record<string, () => Promise<Command>> = {
  demo: async () => (await import('./demo.ts')).demo,
  import: async () => (await import('./import.ts')).importCommand,
  'import-roster': async () => (await import('./import-roster.ts')).importRoster,
  'import-template': async () => (await import('./import-template.ts')).importTemplateCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  report: async () => (await import('./report.ts')).report,
  trace: async () => (await import('./trace.ts')).trace,
  print: async () => (await import('./print.ts')).print,
  compliance: async () => (await import('./compliance.ts')).compliance,
  settings: async () => (await import('./settings.ts')).settings,
  backup: async () => (await import('./backup.ts')).backup,
  doctor: async () => (await import('./doctor.ts')).doctor,
  web: async () => (await import('./web.ts')).web,
};
