namespace GovReport.Domain.Prose;

/// <summary>How a whole is made up: the pulls of its parts on its growth, and compositions.</summary>
internal ref partial struct ClaimReader
{
    // 地区生产总值增长5.3%，其中一、二、三产业分别拉动经济增长0.4、2.3、2.6个百分点.
    private readonly void ReadPull(in Sentence sentence, int total)
    {
        Span<int> parts = stackalloc int[3];
        int count = 0;
        for (int i = sentence.Next(total + 1); i >= 0 && sentence.Figures[i].Role == FigureRole.Points; i = sentence.Next(i + 1))
        {
            bool pulls = sentence.Lead(i).Contains('拉') || (count > 0 && sentence.Lead(i).Length <= 2);
            if (!pulls || count == parts.Length)
            {
                return;
            }

            parts[count++] = i;
        }

        ReadOnlySpan<char> words = count > 0 ? sentence.Text[sentence.Figures[total].End..sentence.Figures[parts[count - 1]].End] : default;
        bool all = count == 3
            ? words.Contains("一、二、三产业", StringComparison.Ordinal) || words.Contains("第三产业", StringComparison.Ordinal)
            : count == 2 && words.Contains("非税", StringComparison.Ordinal);
        if (!all)
        {
            return;
        }

        Fact?[] facts = new Fact?[count];
        for (int k = 0; k < count; k++)
        {
            Figure print = sentence.Print(parts[k]);
            bool down = sentence.Lead(parts[k]).Contains("下拉", StringComparison.Ordinal);
            facts[k] = new Fact(Figure.Of(down ? -print.Number : print.Number, Unit.Points), Path: Sentence.PathOf(parts[k]));
        }

        PriceBasis own = sentence.Price(total), other = sentence.Price(parts[0]);
        bool differ = own != other && own != PriceBasis.Unstated && other != PriceBasis.Unstated;
        Fact? whole = sentence.Fact(total, differ ? own : PriceBasis.Unstated) is { } fact
            ? fact with { Figure = Figure.Of(fact.Figure.Number, Unit.Points) }
            : null;
        facts[0] = differ ? facts[0]!.Value with { Basis = new Basis(other) } : facts[0];
        Add(ClaimKind.Pull, Relation.Sum(whole, facts), [total, .. parts[..count]]);
    }

    // 8.2∶51.3∶40.5, alone and against the levels of the same sentence.
    private readonly void ReadComposition(in Sentence sentence, int i)
    {
        if (i + 2 >= sentence.End || !IsRatioPart(sentence, i) || (i > sentence.First && IsRatioPart(sentence, i - 1))
            || !IsRatioPart(sentence, i + 1))
        {
            return;
        }

        int end = i + 2;
        while (end < sentence.End && sentence.Figures[end].Role == FigureRole.Share && IsRatioPart(sentence, end - 1))
        {
            end++;
        }

        decimal sum = 0;
        for (int part = i; part < end; part++)
        {
            sum += sentence.Print(part).Number;
        }

        if (sum is < 85 or > 115 || end - i < 3)
        {
            return;
        }

        Fact?[] shares = new Fact?[end - i];
        int[] places = new int[end - i];
        for (int k = 0; k < shares.Length; k++)
        {
            (shares[k], places[k]) = (new Fact(Figure.Of(sentence.Print(i + k).Number, Unit.Percent), Path: Sentence.PathOf(i + k)), i + k);
        }

        Relation whole = Relation.Sum(Fact.Exactly(Figure.Of(100, Unit.Percent)), shares);
        int[]? levels = LevelsFor(sentence, i, shares.Length);
        if (levels is null || !FitTheirTotal(sentence, levels))
        {
            Add(ClaimKind.Composition, whole, places);
            return;
        }

        bool constant = sentence.Lead(i).Contains("不变价", StringComparison.Ordinal)
            || sentence.Lead(i).Contains("可比价", StringComparison.Ordinal);
        var relations = new Relation?[shares.Length + 1];
        relations[^1] = whole;
        for (int k = 0; k < shares.Length; k++)
        {
            Fact?[] others = new Fact?[shares.Length - 1];
            for (int other = 0; other < others.Length; other++)
            {
                others[other] = sentence.Fact(levels[other < k ? other : other + 1]);
            }

            relations[k] = constant
                ? Relation.Share(sentence.Fact(levels[k], PriceBasis.Nominal),
                    sentence.Fact(levels[(k + 1) % levels.Length], PriceBasis.Real), shares[k])
                : Relation.Composition(shares[k], sentence.Fact(levels[k]), others);
        }

        Add(ClaimKind.Composition, Worst(relations), [.. levels, .. places]);
    }

    // Levels that do not add up to the total before them prove nothing against the shares.
    private static bool FitTheirTotal(in Sentence sentence, int[] levels)
    {
        int total = LevelBefore(sentence, levels[0]);
        return total < 0 || Relation.Sum(sentence.Fact(total), sentence.Facts(levels)).Test() != Outcome.Inconsistent;
    }

    private static bool IsRatioPart(in Sentence sentence, int i) =>
        sentence.Figures[i] is { Role: FigureRole.Share, UnitSpan.Length: 0 } && i + 1 < sentence.Figures.Length
        && sentence.Figures[i + 1].Start == sentence.Figures[i].End + 1 && sentence.Text[sentence.Figures[i].End] is ':' or '：' or '∶';

    private static int[]? LevelsFor(in Sentence sentence, int before, int count)
    {
        var levels = new List<int>();
        for (int at = sentence.Previous(before); at >= 0 && levels.Count < count; at = sentence.Previous(at))
        {
            if (sentence.IsLevel(at) && sentence.Subject(at).Contains("产业", StringComparison.Ordinal))
            {
                levels.Insert(0, at);
            }
        }

        return levels.Count == count && NamesPart(sentence, levels[0], "第一产业") ? [.. levels] : null;
    }
}
