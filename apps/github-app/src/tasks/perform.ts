/** Each kind of task by what does it. */
import type { Task } from '../task.ts';
import { ask } from './ask.ts';
import { arrive, catchUp } from './catch-up.ts';
import type { TaskContext } from './context.ts';
import { fanOut } from './fan-out.ts';
import { find } from './find.ts';
import { judgeGroup } from './judge-group.ts';
import { judge } from './judge.ts';
import { land } from './land.ts';
import { remind } from './remind.ts';
import { scan } from './scan.ts';

export async function perform(context: TaskContext, task: Task): Promise<void> {
  switch (task.kind) {
    case 'judge':
      return judge(context, task);
    case 'ask':
      return ask(context, task);
    case 'judge-group':
      return judgeGroup(context, task);
    case 'find':
      return find(context, task);
    case 'fan-out':
      return fanOut(context, task);
    case 'arrival':
      return arrive(context, task);
    case 'catch-up':
      return catchUp(context, task);
    case 'scan':
      return scan(context, task);
    case 'landed':
      return land(context, task);
    case 'remind':
      return remind(context, task);
  }
}
