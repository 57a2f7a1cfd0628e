// Secrets made fresh for a test: nothing that looks like one is ever written into this repository.
import { generateKeyPairSync } from 'node:crypto';

/** A private key nobody uses, as PEM (PKCS #8). */
export function createPrivateKeyText() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' });
}
