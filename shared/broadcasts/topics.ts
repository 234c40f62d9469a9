/** Topics of an airing (domain §2); the store keeps them as one set of bits, in this order. New ones are added at the end only. */
export const topics = ['bhxhtn', 'bhythgd', 'hssv', 'bhxhbb', 'bhxhmotlan', 'bhtn', 'khac'] as const;
export type Topic = (typeof topics)[number];

export const topicLabels: Record<Topic, string> = {
  bhxhtn: 'BHXH tự nguyện',
  bhythgd: 'BHYT hộ gia đình',
  hssv: 'BHYT HSSV',
  bhxhbb: 'BHXH bắt buộc',
  bhxhmotlan: 'BHXH một lần',
  bhtn: 'BHTN',
  khac: 'Khác',
};

export const topicBit = (topic: Topic): number => 1 << topics.indexOf(topic);
export const topicBits = (list: readonly Topic[]): number => list.reduce((bits, topic) => bits | topicBit(topic), 0);
export const topicsOf = (bits: number): Topic[] => topics.filter((topic) => (bits & topicBit(topic)) !== 0);
/** Everything that is not BHXH tự nguyện, BHYT hộ gia đình or BHYT HSSV (indicator LOA.KHAC). */
export const otherTopicBits = topicBits(topics) & ~topicBits(['bhxhtn', 'bhythgd', 'hssv']);
