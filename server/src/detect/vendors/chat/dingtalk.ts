import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dingtalk',
  name: 'DingTalk',
  category: 'chat',
  revoke: 'https://open-dev.dingtalk.com/',
  source: 'https://open.dingtalk.com/document/orgapp/custom-robot-access',
  kinds: [
    {
      id: 'dingtalk-robot-token',
      title: 'DingTalk robot access token',
      identity: 'webhook',
      keywords: ['oapi.dingtalk.com/robot/send?access_token='],
      pattern: /oapi\.dingtalk\.com\/robot\/send\?access_token=([0-9a-f]{64})/,
    },
    {
      id: 'dingtalk-robot-secret',
      title: 'DingTalk robot signing secret',
      identity: 'signing-key',
      keywords: ['SEC'],
      pattern: /SEC[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dingtalk-robot-token': {
    match: [
      `url = "https://oapi.dingtalk.com/robot/send?access_token=⟦${fake.hex(64)}⟧"`,
      `curl https://oapi.dingtalk.com/robot/send?access_token=⟦${fake.hex(64)}⟧ -d x`,
    ],
    ignore: [
      `https://oapi.dingtalk.com/robot/send?access_token=${fake.hex(20)}`,
      'https://oapi.dingtalk.com/robot/send?access_token=your-token-here',
    ],
  },
  'dingtalk-robot-secret': {
    match: [`export DINGTALK_ROBOT_SECRET=⟦SEC${fake.hex(64)}⟧`, `{"token": "⟦SEC${fake.hex(64)}⟧"}`],
    ignore: [`token = SEC${fake.hex(10)}`, `xSEC${fake.hex(64)}`, 'token = SECyour-token-here'],
  },
});
