import { topicLabels, topics } from '../../shared/broadcasts/topics.ts';

export const topicChoices = topics.map((value) => ({ value, label: topicLabels[value] }));
