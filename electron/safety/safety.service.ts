export { listBin, restoreFromBin } from './bin/bin-groups.ts';
export { purgeBin } from './bin/bin.service.ts';
export { examine } from './doctor.ts';
export { backupBytes, createBackup, restoreBackup, verifyBackup } from './backup/backup.ts';
