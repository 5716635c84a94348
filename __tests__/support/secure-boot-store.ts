/**
 * The UEFI data of an image with Secure Boot on: PK, KEK and db are one certificate made for this, whose key is gone.
 * Written by `uefivars -i none -o aws -P c.esl -K c.esl -b c.esl`.
 */
export const secureBootStore = [
  'QU1aTlVFRkn+nkYyAAAAAHj5a7fZ94NNtzFB6QBvQ6gQehDCxEWB9JvqdYtmPHvsulTE049/Z+R+YPAxAkuEl5AgFNHOjWpQ37goJHvJ7FtHpx',
  '2Z+fT7DxH0lqyAIZ8BD7htwsMKLKHz00DNDSMzQ0MjcwMDYwMDQ9C4HYhrAuVi0UGobFqWH/6+Z55w2zfLS6t/afzvaKheu2zmi5AJnzZGlNqs',
  's1O2/NAZ2BzWsH1d7LqMrQoJ4iyrQ96yzQ1YOfFSaN5HEVM7j6888RfT3nA92tTqvj3JYX/P9TOVZ9kD0s/5ThXq2fSMwyg98yd/UdXlQi3poM',
  '/8T6Z6Or1leGN9dbE+f16BYsmSAyyHH239b8cglPXma5i19tMNSzc0diQvss2arRainuSlEWXgWRHvVdl9yCOo5mDZhDvbFTbbte4u1la4fnim',
  'vX3vnI4DUU2HtvVwyuotzMoqfuxxZ1nqO93WLl9hph/PT07zEvtaIbb+3vklwl+vnNm4c1PQorNbvhQLBZ3xYopgMNXacOCqMaRsAtaUSEWMw+',
  'sLnRM3ctmv7HPbM8ty/l8GgYpSlCIGqwKMihpLmdPdLHG3YNf9AxPPi/dk1s/L+vS3mify5OTyBq/Iox7TheVmWG49Oe1SxrtQ/W8uX1Zf0EpT',
  'v2tTuPxkTG30laPufX88ivZFNQfVsT4wrf0+pU6u4+SXhtUPVk4UuqE0S2m38WamrPc9IlY7rxl9vnR7TsriExsym7buDbleqb7xwkrpwNuH2E',
  '9VLRBXbHDv/rCRm7F5hde27Dt1ZzrXTRFYKrLj/R09n1e7lmoVPZy1jcFR66XEhZ+vPxQu+zfrePSv3YaX4if5+h0NZr/x07ywRUKzcNYNlQq2',
  'GZ/ersoQPGT7crv7FUE7Z4vblnqf9syOz3AzLXja3RR0nm9rv29Q48S/LhW8V3k3/l9Ve9oLPZOqY8nQCkSuiIdlS2/X0fw4mh9H8+NA50dY9Z',
  'iSNJodR7PjaHYkIzuij5JSkh0BtFYjfw==',
].join('');
