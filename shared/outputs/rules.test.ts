import { expect, it } from 'vitest';
import { formProblem } from './rules.ts';

it('lets an output have any form that is counted as an output', () => {
  const forms = ['I.2.1', 'I.2.2', 'I.2.3', 'I.3.1', 'I.3.5', 'I.5.1', 'I.5.3', 'I.6', 'TQ', 'NT', 'KS', 'TANGSO', 'DL', 'I.5.4', 'XYZ'];
  expect(forms.filter((code) => formProblem(code) !== undefined)).toEqual([]);
});

it('sends conferences, airings and waves to their rooms and headings further down the tree', () => {
  expect(formProblem('I.1.2')).toContain('mục Hội nghị');
  expect(formProblem('i.4')).toContain('mục Phát thanh');
  expect(formProblem('II.1')).toContain('mục Lịch');
  expect(['I', 'I.2', 'I.3', 'I.5'].every((code) => formProblem(code) === 'Chọn một hình thức cụ thể hơn.')).toBe(true);
});
