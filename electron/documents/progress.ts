/** Tells how far a job is; both numbers in units of the job's own. */
export type Progress = (done: number, total: number) => void;
