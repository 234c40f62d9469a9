export { listBin, restoreFromBin } from './bin/bin-groups.ts';
export { examine } from './doctor.ts';
export { backupBytes, backupFolder, backupName, type Copy, createBackup, restoreBackup, verifyBackup } from './backup/backup.ts';
