namespace GovReport.Domain.Prose;

/// <summary>Statements over several sentences: targets and results, promises, and one thing stated twice.</summary>
internal ref partial struct ClaimReader
{
    // 年初确定目标260户，实际完成265户，超额完成.
    private readonly void ReadTarget(in Sentence sentence)
    {
        int goal = sentence.Next(sentence.First), result = goal >= 0 ? sentence.Next(goal + 1) : -1;
        if (result < 0 || ClaimWords.Verdicts.FirstIn(sentence.Words, out _, out bool reached) < 0)
        {
            return;
        }

        if (IsGoal(sentence, result) && !IsGoal(sentence, goal))
        {
            (goal, result) = (result, goal);
        }

        bool comparable = sentence.SameKind(goal, result) && IsGoal(sentence, goal) && !IsGoal(sentence, result)
            && IsResult(sentence, result)
            && sentence.Print(result).Upper is null && sentence.Print(goal).Upper is null;
        bool completion = sentence.Behind(goal).StartsWith("的", StringComparison.Ordinal) && goal + 1 < sentence.End
            && sentence.Figures[goal + 1].Role == FigureRole.Share && sentence.Previous(goal + 1) == goal;
        bool partial = false;
        for (int at = Math.Min(goal, result) + 1; at < result; at++)
        {
            partial |= sentence.Figures[at].Role == FigureRole.Date
                && sentence.Text.Slice(sentence.Figures[at].Start, sentence.Figures[at].Length).IndexOfAny('月', '季', '半') >= 0;
        }

        if (!comparable || completion || partial)
        {
            return;
        }

        if (sentence.Next(Math.Max(goal, result) + 1) is >= 0 and var rate && sentence.Unit(rate).IsPercentLike && sentence.Clause(rate)
            .Contains("完成率", StringComparison.Ordinal))
        {
            Add(ClaimKind.Completion, Relation.Completion(sentence.Fact(result), sentence.Fact(goal), sentence.Fact(rate)), goal, result,
                rate);
        }

        bool ceiling = sentence.Print(goal).Qualifier is Qualifier.AtMost or Qualifier.Below
            || sentence.Words.Contains("控制", StringComparison.Ordinal) || sentence.Words.Contains("失业率", StringComparison.Ordinal);
        (PriceBasis one, PriceBasis other) = (sentence.Price(goal), sentence.Price(result));
        bool differ = one != other && one != PriceBasis.Unstated && other != PriceBasis.Unstated;
        Fact? line = new Fact(Figure.Of(sentence.Print(goal).Number, sentence.Unit(goal), sentence.Print(goal).Scale),
            Basis: new Basis(differ ? one : PriceBasis.Unstated), Path: Sentence.PathOf(goal), Rounding: Rounding.Exact);
        Fact? actual = sentence.Fact(result, differ ? other : PriceBasis.Unstated);
        Relation relation = differ ? Relation.Equal(line, actual) : ceiling == reached
            ? Relation.Order(actual, line)
            : Relation.Order(line, actual);
        Add(ClaimKind.Target, relation, goal, result);
    }

    private static bool IsGoal(in Sentence sentence, int i)
    {
        ReadOnlySpan<char> clause = sentence.Clause(i), behind = sentence.Behind(i);
        return ClaimWords.Goals.LastIn(clause, out _, out _) >= 0
            || (behind.StartsWith("的", StringComparison.Ordinal) && ClaimWords.Goals.LastIn(behind, out _, out _) >= 0);
    }

    private static bool IsResult(in Sentence sentence, int i) =>
        ClaimWords.Results.LastIn(sentence.Lead(i), out _, out _) >= 0 && sentence.Figures[i].Role is FigureRole.Level or FigureRole.Growth;

    private readonly void ReadAcross(ReadOnlySpan<(int Start, int First)> sentences)
    {
        ReadOnlySpan<byte> counts = CountSubjects();
        var stated = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var levels = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (int s = 0; s < sentences.Length; s++)
        {
            int end = s + 1 < sentences.Length ? sentences[s + 1].First : _figures.Length;
            if (end <= sentences[s].First)
            {
                continue;
            }

            var sentence = new Sentence(_text, _figures, sentences[s].Start, sentences[s].First, end - sentences[s].First);
            for (int i = sentence.Next(sentence.First); i >= 0; i = sentence.Next(i + 1))
            {
                ReadOnlySpan<char> subject = sentence.Subject(i);
                if (!SpeaksOfSubject(_figures[i]) || counts[Place(subject, counts.Length)] < 2)
                {
                    continue;
                }

                if (sentence.IsRate(i) && levels.TryGetValue(subject, out int last))
                {
                    ReadPromise(sentence, last, i);
                }

                if (!sentence.IsLevel(i) || sentence.Unit(i) == Unit.None)
                {
                    continue;
                }

                if (stated.TryGetValue(subject, out int before))
                {
                    ReadRestated(sentence, before, i);
                }
                else if (IsPlain(sentence, i))
                {
                    stated[subject] = i;
                }

                if (!IsGoal(sentence, i))
                {
                    levels[subject] = i;
                }
            }
        }
    }

    private static bool SpeaksOfSubject(in TextFigure figure) =>
        figure is { Role: FigureRole.Level or FigureRole.Growth, SubjectSpan.Length: >= 4 };

    // How often each subject is spoken of, or others that share its place: what is named once needs no second look.
    private readonly byte[] CountSubjects()
    {
        byte[] counts = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)_figures.Length * 4)];
        foreach (ref readonly TextFigure figure in _figures)
        {
            if (SpeaksOfSubject(figure))
            {
                ref byte count = ref counts[Place(_text.Slice(figure.SubjectSpan.Start, figure.SubjectSpan.Length), counts.Length)];
                count += count < 2 ? (byte)1 : (byte)0;
            }
        }

        return counts;
    }

    private static int Place(ReadOnlySpan<char> subject, int places) =>
        ((subject[0] * 31 * 31) + (subject[subject.Length / 2] * 31) + subject[^1] + subject.Length) & (places - 1);

    // 财政收入3862万元。…目标：财政收入增长7%，达到4132万元.
    private readonly void ReadPromise(in Sentence sentence, int before, int rate)
    {
        int level = sentence.Next(rate + 1);
        if (level < 0 || !sentence.IsLevel(level)
            || !(sentence.SameSubject(rate, level) || sentence.Clause(level).StartsWith("总量", StringComparison.Ordinal)))
        {
            return;
        }

        bool promised = ClaimWords.Promises.FirstIn(sentence.Words, out _, out _) >= 0;
        bool later = _figures[before].Period is not { } then || _figures[level].Period is not { } now || now.EndYear == then.EndYear + 1;
        if (!promised || !later || before >= sentence.First || !sentence.SameKind(before, level))
        {
            return;
        }

        Add(ClaimKind.Promise,
            Relation.Growth(sentence.Fact(before), sentence.Fact(level), sentence.Fact(rate, sentence.Price(rate)),
                CustomaryOf(sentence, rate)), before, rate, level);
    }

    // The same words, unit and period a second time.
    private readonly void ReadRestated(in Sentence sentence, int before, int i)
    {
        bool same = sentence.SameKind(before, i) && before < sentence.First && IsPlain(sentence, i)
            && Equals(_figures[before].Period, _figures[i].Period);
        if (!same)
        {
            return;
        }

        Relation relation = Relation.Equal(sentence.Fact(before), sentence.Fact(i));
        Outcome outcome = relation.Test();
        (Figure one, Figure other) = (sentence.Print(before), sentence.Print(i));
        if (outcome == Outcome.Consistent
            || (IndicatorCatalogue.Standard.TryFind(sentence.Subject(i).ToString(), out _) && IsNear(one, other))
            || LooksMistyped(one, other))
        {
            Add(ClaimKind.Restated, relation, outcome, before, i);
        }
    }

    // What differs by more than a tenth is more likely another place or another coverage than a slip.
    private static bool IsNear(in Figure a, in Figure b)
    {
        Rational one = a.Value.Value * a.Unit.Factor, other = b.Value.Value * b.Unit.Factor;
        return (one - other).Abs() * 10 <= Rational.Max(one.Abs(), other.Abs());
    }

    // The same digits in another order.
    private static bool LooksMistyped(in Figure a, in Figure b)
    {
        Span<char> one = stackalloc char[40], other = stackalloc char[40];
        if (a.Number == b.Number || a.Scale != b.Scale || a.Unit != b.Unit
            || !a.Number.TryFormat(one, out int length, default, CultureInfo.InvariantCulture)
            || !b.Number.TryFormat(other, out int same, default, CultureInfo.InvariantCulture) || length != same || length < 3)
        {
            return false;
        }

        one[..length].Sort();
        other[..length].Sort();
        return one[..length].SequenceEqual(other[..length]);
    }

    // A plain statement: nothing narrows it, and it is not one end of a way.
    private static bool IsPlain(in Sentence sentence, int i)
    {
        ReadOnlySpan<char> clause = sentence.Clause(i),
            before = sentence.Text[Math.Max(sentence.Start, sentence.Figures[i].Start - 64)..sentence.Figures[i].Start];
        int next = sentence.Next(i + 1);
        return ClaimWords.Narrows.FirstIn(before, out _, out _) < 0 && !clause.Contains('由') && !clause.Contains('从')
            && (next < 0 || !IsFromTo(sentence, i, next))
            && ClaimWords.Promises.FirstIn(sentence.Words[..Math.Min(sentence.Words.Length, 12)], out _, out _) < 0;
    }
}
