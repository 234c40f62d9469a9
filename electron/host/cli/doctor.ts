import { type Command, words } from './command.ts';

export const doctor: Command = {
  usage: ['doctor'],
  about: 'Khám sổ dữ liệu: nguyên vẹn, liên kết, tệp đính kèm, đồng hồ, ổ đĩa.',
  options: {},
  run: async (call) => {
    words(call);
    const found = await call.api.safety.doctor();
    const lines = found.checks.map((check) => `${check.ok ? '✓' : '✗'} ${check.name}: ${check.detail}`);
    if (found.ok) return { json: found, lines };
    const bad = found.checks.filter((check) => !check.ok).map((check) => check.detail);
    return { json: found, lines, problem: { code: 'REFUSED', message: `Sổ dữ liệu có vấn đề: ${bad.join(' ')}` } };
  },
};
