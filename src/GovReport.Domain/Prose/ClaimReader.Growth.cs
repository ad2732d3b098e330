namespace GovReport.Domain.Prose;

/// <summary>Changes: level, increase, base and rate; yearly averages; rates and their change; indices.</summary>
internal ref partial struct ClaimReader
{
    // At the last figure of a statement everything before it is known.
    private readonly void ReadChange(in Sentence sentence, int i)
    {
        if (sentence.Figures[i].Role == FigureRole.Points)
        {
            (int before, int next) = (sentence.Previous(i), sentence.Next(i + 1));
            bool within = before >= 0 && next >= 0 && ClaimWords.Reaches.AtStart(sentence.Lead(next), out _) == sentence.Lead(next).Length
                && IsFromTo(sentence, before, next); // 由5.5%降低1.2个百分点至4.3%
            ReadRateChange(sentence, i, within ? before : sentence.Previous(before), within ? next : before);
            return;
        }

        if (sentence.Figures[i].SubjectSpan.Length < 2 || !IsChange(sentence, i) || IsBeside(sentence, i) || Continues(sentence, i))
        {
            return;
        }

        // The group of figures that are said of the same words.
        int level = -1, increase = -1, rate = -1, origin = -1, levels = 0;
        for (int at = i; at >= sentence.First; at--)
        {
            if (!sentence.Figures[at].IsQuantity || !sentence.SameSubject(at, i) || IsBeside(sentence, at)
                || (sentence.IsLevel(at) && IsConversion(sentence, at)))
            {
                continue;
            }

            bool absolute = sentence.Print(at).Unit is { IsPercentLike: false } unit && !unit.IsPoints && unit.Kind != "ratio"
                && unit != Unit.None;
            if (absolute && sentence.IsLevel(at))
            {
                if (sentence.Print(at).Qualifier == Qualifier.Exceeds && level >= 0)
                {
                    continue; // 突破600亿元，达到628.4亿元
                }

                if (sentence.Clause(at).EndsWith("新增", StringComparison.Ordinal) && sentence.Previous(at) >= 0 && increase < 0)
                {
                    increase = at;
                    continue;
                }

                bool isBase = IsBase(sentence, at),
                    isRepeated = level >= 0 && sentence.Print(at) == sentence.Print(level); // 35.57亿元，由上年的33.59亿元增加到35.57亿元
                origin = isBase ? at : origin;
                levels += isBase || isRepeated ? 0 : 1;
                level = isBase || isRepeated ? level : at;
            }
            else if (absolute && sentence.Figures[at].Role == FigureRole.Growth)
            {
                increase = increase < 0 ? at : -2;
            }
            else if (sentence.IsRate(at) || sentence.Figures[at].Role == FigureRole.Multiple)
            {
                rate = rate < 0 ? at : -2;
            }
        }

        if (level >= 0 && levels == 1 && rate != -2 && increase != -2)
        {
            ReadGrowth(sentence, origin, level, increase, rate);
        }
    }

    private readonly void ReadGrowth(in Sentence sentence, int origin, int level, int increase, int rate)
    {
        bool average = (rate >= 0 && sentence.Lead(rate).Contains("年均", StringComparison.Ordinal))
            || (increase >= 0 && sentence.Lead(increase).Contains("年均", StringComparison.Ordinal));
        if (average)
        {
            ReadAverage(sentence, origin, level, increase, rate);
            return;
        }

        if ((origin >= 0 && !sentence.SameKind(origin, level)) || (increase >= 0 && !sentence.SameKind(increase, level))
            || !ComparesAlike(sentence, level, increase, rate))
        {
            return;
        }

        PriceBasis price = rate >= 0 ? sentence.Price(rate) : PriceBasis.Unstated;
        PriceBasis customary = CustomaryOf(sentence, level);
        Fact? current = sentence.Fact(level), change = increase >= 0 ? sentence.Fact(increase) : null,
            start = origin >= 0 ? sentence.Fact(origin) : null;
        Fact? growth = rate < 0 ? null : sentence.Fact(rate, price);
        if (rate >= 0 && IsTimes(sentence, rate))
        {
            if (start is not null)
            {
                Add(ClaimKind.Growth, Relation.Ratio(current, start, sentence.Fact(rate)), origin, level, rate);
            }

            return;
        }

        // 审批由120天压减到60天，提速一倍: of speed, not of days.
        if (rate >= 0 && sentence.Lead(rate).Contains('速') && !sentence.Lead(rate).Contains("增速", StringComparison.Ordinal))
        {
            return;
        }

        if (start is not null && growth is not null && change is not null)
        {
            Add(ClaimKind.Growth, Worst(Relation.Growth(start, current, growth, customary), Relation.Increase(start, current, change)),
                origin, level, increase, rate);
        }
        else if (start is not null && growth is not null)
        {
            Add(ClaimKind.Growth, Relation.Growth(start, current, growth, customary), origin, level, rate);
        }
        else if (change is not null && growth is not null)
        {
            Relation triangle = Relation.Triangle(current, change, growth, customary);
            Outcome outcome = triangle.Test();
            if (outcome != Outcome.Inconsistent || !FitsAnother(sentence, level, change, growth))
            {
                Add(ClaimKind.Growth, triangle, outcome, level, increase, rate);
            }
        }
        else if (start is not null && change is not null)
        {
            Add(ClaimKind.Growth, Relation.Increase(start, current, change), origin, level, increase);
        }
    }

    private static PriceBasis CustomaryOf(in Sentence sentence, int level) =>
        ClaimWords.Customary.LastIn(sentence.Subject(level), out _, out PriceBasis customary) >= 0 ? customary : PriceBasis.Unstated;

    // …12.6亿元，其中国税8.2亿元，地税4.4亿元，同比增加1.3亿元，增长11.5%: said of the total, it fits there.
    private static bool FitsAnother(in Sentence sentence, int level, Fact? change, Fact? growth)
    {
        for (int other = sentence.Previous(level); other >= 0; other = sentence.Previous(other))
        {
            if (sentence.IsLevel(other) && sentence.SameKind(other, level) && Relation.Triangle(sentence.Fact(other), change, growth)
                .Test() is Outcome.Consistent or Outcome.Weak)
            {
                return true;
            }
        }

        return false;
    }

    // 由2018年的86.4亿元增加到2023年的131.2亿元，年均增长8.7%.
    private readonly void ReadAverage(in Sentence sentence, int origin, int level, int increase, int rate)
    {
        if (origin < 0 || !sentence.SameKind(origin, level) || YearsBetween(sentence, origin, level) is not (> 0 and <= 100 and var years))
        {
            return;
        }

        PriceBasis customary = CustomaryOf(sentence, level);
        if (rate >= 0)
        {
            Fact? average = sentence.Fact(rate, sentence.Price(rate));
            Relation relation = Relation.AverageGrowth(sentence.Fact(origin), sentence.Fact(level), average, years, customary);

            // 五年来 may count four steps or five.
            bool named = _figures[origin].Period is not null;
            bool fits = named || relation.Test() != Outcome.Inconsistent || years < 3
                || Relation.AverageGrowth(sentence.Fact(origin), sentence.Fact(level), average, years - 1, customary)
                .Test() == Outcome.Inconsistent;
            if (fits)
            {
                Add(ClaimKind.Average, relation, origin, level, rate);
            }
        }
        else if (increase >= 0)
        {
            Add(ClaimKind.Average, Relation.WeightedSum(sentence.Fact(level), [sentence.Fact(origin), sentence.Fact(increase)], [1, years]),
                origin, level, increase);
        }
    }

    // Both ends name their year, or the sentence starts with 五年来.
    private readonly int YearsBetween(in Sentence sentence, int origin, int level)
    {
        if (_figures[origin].Period is { } first && _figures[level].Period is { } last && last.EndYear != first.EndYear)
        {
            return last.EndYear - first.EndYear;
        }

        for (int i = sentence.First; i < origin; i++)
        {
            if (sentence.Figures[i] is { Role: FigureRole.Date } date)
            {
                ReadOnlySpan<char> print = sentence.Text.Slice(date.Start, date.Length).TrimStart("过去近这");
                int digits = Digits.Run(print);
                int number = digits > 0
                    ? (int.TryParse(print[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int years) ? years : 0)
                    : print.Length > 1 ? NumberWords.Digit(print[0]) : 0;
                return print.EndsWith("年", StringComparison.Ordinal) && number is > 1 and < 10 && digits < 2 ? number : 0;
            }
        }

        return 0;
    }

    // 58.63%，比上年末的57.91%提高0.72个百分点; 82.1%提高到86.3%，提升4.2个百分点.
    private readonly void ReadRateChange(in Sentence sentence, int points, int earlier, int before)
    {
        if (earlier < 0 || !Percents(sentence, before, earlier, points) || !sentence.SameSubject(before, points)
            || !sentence.SameSubject(earlier, points) || sentence.Figures[points].Direction is null)
        {
            return;
        }

        ReadOnlySpan<char> words = sentence.Clause(points);
        if (!SubjectWords.Links.TrimEnd(words).IsEmpty || words.ContainsAny('于', '全', '标'))
        {
            return;
        }

        bool fromTo = IsFromTo(sentence, earlier, before);
        bool embedded = ClaimWords.Bases.AtEnd(sentence.Clause(before).TrimEnd("下降增长上涨名义实际"), out _) > 0;
        if (fromTo == embedded || ClaimWords.OtherBase.LastIn(sentence.Lead(points), out _, out _) >= 0)
        {
            return;
        }

        (int previous, int current) = fromTo ? (earlier, before) : (before, earlier);
        bool falls = sentence.Lead(before).Contains("降幅", StringComparison.Ordinal)
            || sentence.Lead(points).Contains("降幅", StringComparison.Ordinal);
        PriceBasis then = sentence.Price(previous), now = sentence.Price(current);
        Fact? from = falls ? new Fact(sentence.Print(previous), Basis: new Basis(then)) : sentence.Fact(previous, then);
        Fact? to = falls ? new Fact(sentence.Print(current), Basis: new Basis(now)) : sentence.Fact(current, now);
        Add(ClaimKind.RateChange, Relation.Points(from, to, sentence.Fact(points)), earlier, before, points);
    }

    private static bool Percents(in Sentence sentence, params ReadOnlySpan<int> places)
    {
        foreach (int i in places)
        {
            if (!sentence.Unit(i).IsPercentLike && !sentence.Unit(i).IsPoints)
            {
                return false;
            }
        }

        return true;
    }

    // 居民消费价格指数（上年=100）为100.2，上涨0.2%.
    private readonly void ReadIndex(in Sentence sentence, int rate)
    {
        int index = sentence.Previous(rate);
        if (index < 0 || !sentence.IsRate(rate) || !sentence.IsLevel(index) || sentence.Unit(index) != Unit.None
            || !sentence.Words.Contains("指数", StringComparison.Ordinal) || !IsBaseOfHundred(sentence))
        {
            return;
        }

        bool real = sentence.Words.Contains("不变价", StringComparison.Ordinal) && sentence.Price(rate) == PriceBasis.Nominal;
        Fact? percent = new Fact(Figure.Of(sentence.Print(index).Number, Unit.Percent), Path: Sentence.PathOf(index));
        Add(ClaimKind.Index, Relation.Index(real ? percent : sentence.Fact(index), sentence.Fact(rate)), index, rate);
    }

    private static bool IsBaseOfHundred(in Sentence sentence) =>
        sentence.Words.Contains("上年=100", StringComparison.Ordinal) || sentence.Words.Contains("上年＝100", StringComparison.Ordinal)
            || sentence.Words.Contains("上年为100", StringComparison.Ordinal);

    private static bool IsChange(in Sentence sentence, int i) =>
        sentence.Figures[i].Role is FigureRole.Growth or FigureRole.Multiple || (sentence.IsLevel(i) && sentence.Previous(i) >= 0);

    // Whether the next quantity speaks of the same thing, so that the statement is not over.
    private static bool Continues(in Sentence sentence, int i)
    {
        for (int next = sentence.Next(i + 1); next >= 0; next = sentence.Next(next + 1))
        {
            if (sentence.SameSubject(i, next) && !IsBeside(sentence, next)
                && sentence.Figures[next].Role is FigureRole.Growth or FigureRole.Multiple or FigureRole.Level)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTimes(in Sentence sentence, int rate) =>
        sentence.Figures[rate].Role == FigureRole.Multiple && sentence.Figures[rate].Direction is null && sentence.Lead(rate).TrimEnd()
            .EndsWith("的", StringComparison.Ordinal);

    // 由A增加到B.
    private static bool IsFromTo(in Sentence sentence, int from, int to)
    {
        ReadOnlySpan<char> lead = sentence.Lead(to), before = sentence.Lead(from);
        int dated = sentence.Figures[to - 1].Role == FigureRole.Date ? sentence.Figures[to - 1].Start - sentence.Figures[from].End : -1;
        ReadOnlySpan<char> link = dated >= 0 && dated <= lead.Length ? lead[..dated] : lead;
        return (before.Contains('由') || before.Contains('从')) && link.Length < 12 && ClaimWords.Reaches.AtEnd(link.TrimEnd(), out _) > 0
            && sentence.SameKind(from, to);
    }

    private static bool IsBase(in Sentence sentence, int i)
    {
        ReadOnlySpan<char> clause = sentence.Clause(i);
        bool stated = ClaimWords.Bases.AtEnd(clause, out _) > 0;
        int next = sentence.Next(i + 1);
        bool from = next >= 0 && IsFromTo(sentence, i, next);
        bool dated = i > sentence.First && sentence.Figures[i - 1] is { Role: FigureRole.Date } date
            && sentence.Text[date.End..sentence.Figures[i].Start].TrimStart("年末底的").IsEmpty
            && sentence.Text[..date.Start].EndsWith("是", StringComparison.Ordinal);
        return stated || from || dated;
    }

    // A level that the statement only compares with: last year's, another place's, a whole, one alone in brackets.
    private static bool IsAside(in Sentence sentence, int i)
    {
        ReadOnlySpan<char> clause = sentence.Clause(i), lead = sentence.Lead(i), after = sentence.Text[sentence.Figures[i].End..];
        bool isLastYears = sentence.Previous(i) >= 0
            && (PeriodReader.LastYears.AtEnd(sentence.Subject(i), out _) > 0
                || (!HasOwnWords(sentence, i) && PeriodReader.LastYears.FirstIn(clause, out _, out _) >= 0));
        bool isBracketed = lead.Length == clause.Length + 1 && lead[0] is '（' or '(' && after.Length > 0 && after[0] is '）' or ')';
        bool isWhole = sentence.Next(i + 1) is >= 0 and var share && sentence.Figures[share].Role == FigureRole.Share
            && sentence.Lead(share) is "的"; // 为预算1250万元的102.9%
        return isLastYears || isBracketed || isWhole || SubjectReader.Comparison(clause) >= 0 || IsBase(sentence, i);
    }

    // A level that is no part of the change: a goal, or what is compared with and is not the base.
    private static bool IsBeside(in Sentence sentence, int i) =>
        sentence.IsLevel(i) && sentence.Previous(i) >= 0 && !HasOwnWords(sentence, i) && (IsGoal(sentence, i) || IsAside(sentence, i))
            && !IsBase(sentence, i);

    // Increase and rate are against the same year, and nothing between them names another period.
    private readonly bool ComparesAlike(in Sentence sentence, int level, int increase, int rate)
    {
        foreach (int i in (ReadOnlySpan<int>)[increase, rate])
        {
            if (i < 0)
            {
                continue;
            }

            bool other = ClaimWords.OtherBase.LastIn(sentence.Lead(i), out _, out _) >= 0;
            bool upToDate = ClaimWords.YearOnYear.LastIn(sentence.Lead(i), out _, out _) >= 0;
            bool ytd = sentence.Lead(i).Contains("年初", StringComparison.Ordinal)
                || sentence.Lead(i).Contains("年末", StringComparison.Ordinal);
            int partner = i == rate ? increase : rate;
            bool partnerYears = partner >= 0 && ClaimWords.YearOnYear.LastIn(sentence.Lead(partner), out _, out _) >= 0;
            bool dated = HasDateBetween(sentence, i)
                || (sentence.Figures[i].Period is { } period && sentence.Figures[level].Period is { } of && period != of);
            if ((other && !ytd) || (ytd && partnerYears) || (dated && (partnerYears || upToDate || i == rate)))
            {
                return false;
            }
        }

        return increase < 0 || rate < 0 || Math.Abs(increase - rate) <= 2 || sentence.Previous(level) >= 0;
    }

    // A date between the figure and the one before it, as in 比2019年增加13.1亿元 or 1—11月增长7.4%.
    private static bool HasDateBetween(in Sentence sentence, int i)
    {
        if (i == sentence.First || sentence.Figures[i - 1] is not { Role: FigureRole.Date } date)
        {
            return false;
        }

        ReadOnlySpan<char> print = sentence.Text.Slice(date.Start, date.Length), before = sentence.Text[sentence.Start..date.Start];
        return print.IndexOfAny('月', '季', '半') >= 0 || before.EndsWith("比", StringComparison.Ordinal)
            || before.EndsWith("较", StringComparison.Ordinal) || before.EndsWith("自", StringComparison.Ordinal);
    }
}
