export { listBin, restoreFromBin } from './bin/bin-groups.ts';
export { examine } from './doctor.ts';
export { backupBytes, createBackup, restoreBackup, verifyBackup } from './backup/backup.ts';
