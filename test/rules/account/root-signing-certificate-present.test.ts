import { known } from '../../../src/model/index.ts';
import { rootSigningCertificatePresent } from '../../../src/rules/account/root-signing-certificate-present.ts';
import { account, summary } from '../../support/build/account.ts';
import { silent } from '../../support/build/credential-row.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(rootSigningCertificatePresent, {
  pass: [{ name: 'no certificate', subject: account(), message: 'none', evidence: { signingCertificates: false } }],
  fail: [
    {
      name: 'a certificate, though root has no password',
      subject: account({}, { summary: summary({ rootPassword: known(false), rootSigningCertificates: known(true) }) }),
      message: 'present',
      evidence: { signingCertificates: true },
    },
  ],
  unclear: [
    {
      name: 'a summary without the number',
      subject: account({}, { summary: summary({ rootSigningCertificates: silent }) }),
      message: 'untold',
    },
  ],
});
