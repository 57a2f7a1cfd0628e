import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'remove the key with radosgw-admin, then take it out of the code.';
const references = ['https://docs.ceph.com/en/latest/radosgw/admin/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ceph-access-key',
    title: 'Ceph Object Gateway access key',
    why: 'Names the user whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['ceph access', 'ceph s3', 'radosgw', 'rgw access', 'rados access'],
    value: { alphabet: 'upper-digits', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'ceph-secret-key',
    title: 'Ceph Object Gateway secret key',
    why: 'Reads, changes and deletes the objects of the user.',
    remedy,
    references,
    severity: 'critical',
    names: ['ceph secret', 'ceph s3', 'radosgw', 'rgw secret', 'rados secret'],
    value: { alphabet: 'base62', length: 40 },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
