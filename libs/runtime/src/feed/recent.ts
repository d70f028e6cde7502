/** Answers that were asked for lately, and those still under way: who asks for the same meanwhile shares them. */
export class Recent<Answer> {
  /** The latest asked for last. */
  private readonly answers = new Map<string, Promise<Answer>>();

  constructor(private readonly most: number) {}

  /** What failed is asked for again by the next. */
  of(name: string, ask: () => Promise<Answer>): Promise<Answer> {
    const answer = this.answers.get(name) ?? ask();
    this.answers.delete(name);
    this.answers.set(name, answer);
    answer.catch(() => {
      if (this.answers.get(name) === answer) this.answers.delete(name);
    });
    const [oldest] = this.answers.keys();
    if (this.answers.size > this.most && oldest !== undefined) this.answers.delete(oldest);
    return answer;
  }
}
