import { complianceOverview } from '../broadcasts/compliance/overview.service.ts';
import { os } from './base.ts';

const { overview } = os.broadcasts.compliance;

export const complianceApi = { overview: overview.handler(({ context, input }) => complianceOverview(context.store, input)) };
