namespace GovReport.Domain.Prose;

/// <summary>Two or three figures that stand together: households and persons, two units, an amount each, a list and its count.</summary>
internal ref partial struct ClaimReader
{
    private static readonly SearchValues<char> ListBreaks = SearchValues.Create("一二两三四五六七八九十0123456789");

    private readonly void ReadPair(in Sentence sentence, int i)
    {
        int before = sentence.Previous(i);
        if (before < 0 || !sentence.IsLevel(i))
        {
            return;
        }

        ReadOnlySpan<char> gap = sentence.Lead(i);
        bool touches = gap.IsEmpty || (gap.Length < 10 && gap[0] is '、' or '，' && SharesWords(sentence, before, i));
        if (touches && sentence.IsLevel(before) && sentence.Unit(before) == Unit.Household && sentence.Unit(i) == Unit.Person)
        {
            // 脱贫户1286户986人实现就业: only those who work.
            Relation order = Relation.Order(sentence.Fact(before), sentence.Fact(i));
            Outcome outcome = order.Test();
            if (outcome != Outcome.Inconsistent || ClaimWords.Some.FirstIn(sentence.Behind(i), out _, out _) < 0)
            {
                Add(ClaimKind.Households, order, outcome, before, i);
            }

            return;
        }

        bool over = gap.StartsWith("，折", StringComparison.Ordinal) || gap.StartsWith("，合", StringComparison.Ordinal)
            || gap.StartsWith("，即", StringComparison.Ordinal);
        before = over && !sentence.SameKind(before, i) ? LevelBefore(sentence, i) : before;
        if (before < 0)
        {
            return;
        }

        bool closes = gap.StartsWith("（", StringComparison.Ordinal) || gap.StartsWith("(", StringComparison.Ordinal)
            ? sentence.Behind(i).IsEmpty
            : true;
        bool otherPrint = sentence.Unit(before) != sentence.Unit(i) || sentence.Print(before).Scale != sentence.Print(i).Scale;
        if (closes && otherPrint && sentence.IsLevel(before) && sentence.SameKind(before, i) && !sentence.Unit(i).IsPercentLike
            && ClaimWords.Conversions.AtStart(gap, out _) == gap.Length && gap.Length > 0)
        {
            Add(ClaimKind.Conversion, Relation.Equal(sentence.Fact(before), sentence.Fact(i)), before, i);
        }
    }

    // 折合5692万斤 says nothing new.
    private static bool IsConversion(in Sentence sentence, int i) =>
        ClaimWords.Conversions.AtStart(sentence.Lead(i), out _) is > 0 and var length && length == sentence.Lead(i).Length;

    // 脱贫户312户、脱贫人口857人.
    private static bool SharesWords(in Sentence sentence, int a, int b)
    {
        ReadOnlySpan<char> one = sentence.Subject(a), other = sentence.Subject(b);
        return (!sentence.SameSubject(a, b) && one.Length > 1 && other.Length > 1 && one.Contains(other[..2], StringComparison.Ordinal))
            || (sentence.SameSubject(a, b) && sentence.Lead(b).Length == 1);
    }

    // 378名…277.2万元，人均7333元.
    private readonly void ReadPerHead(in Sentence sentence, int i)
    {
        if (sentence.Unit(i).Kind is not ("CNY" or "mass"))
        {
            return;
        }

        ReadOnlySpan<char> clause = sentence.Clause(i);
        if (ClaimWords.Each.LastIn(clause, out int length, out string? each) is not (>= 0 and var at) || clause.Length - at - length > 10
            || each is null)
        {
            return;
        }

        ReadOnlySpan<char> of = clause[(at + length)..];
        if (clause.Contains('月') || of.Contains("可支配", StringComparison.Ordinal) || of.Contains("工资", StringComparison.Ordinal)
            || of.Contains("标准", StringComparison.Ordinal) || of.Contains("消费", StringComparison.Ordinal)
            || (each == "人" && of.Contains("收入", StringComparison.Ordinal)))
        {
            return;
        }

        int amount = -1, number = -1, amounts = 0, numbers = 0;
        for (int other = sentence.Previous(i); other >= 0; other = sentence.Previous(other))
        {
            if (sentence.Text[sentence.Figures[other].End..sentence.Figures[i].Start].ContainsAny('；', ';') && each != "亩")
            {
                break;
            }

            if (!sentence.IsLevel(other) || i - other > 6 || IsConversion(sentence, other))
            {
                continue;
            }

            Unit unit = sentence.Unit(other);
            if (unit.Kind == sentence.Unit(i).Kind)
            {
                (amount, amounts) = (other, amounts + 1);
            }
            else if (Counts(unit, each))
            {
                (number, numbers) = (other, numbers + 1);
            }
        }

        if (amounts != 1 || numbers != 1)
        {
            return;
        }

        // 按年平均常住人口 is another number than the one printed.
        bool otherCount = sentence.Lead(i).Contains("年平均", StringComparison.Ordinal) && !sentence.Subject(number)
            .Contains("平均", StringComparison.Ordinal);
        PriceBasis price = otherCount ? PriceBasis.Real : PriceBasis.Unstated;
        Relation relation = otherCount
            ? Relation.Share(sentence.Fact(amount, PriceBasis.Nominal), sentence.Fact(i, price), sentence.Fact(i))
            : Relation.PerHead(sentence.Fact(amount), sentence.Fact(number), sentence.Fact(i));
        bool spent = sentence.Subject(amount).Contains("投资", StringComparison.Ordinal)
            || sentence.Subject(amount).Contains("投入", StringComparison.Ordinal);
        if (!spent && (otherCount || IsPlausible(relation)))
        {
            Add(ClaimKind.PerHead, relation, amount, number, i);
        }
    }

    private static bool Counts(Unit unit, string each) => each switch
    {
        "人" => unit == Unit.Person,
        "户" => unit == Unit.Household,
        "亩" => unit == Unit.Mu,
        "吨" => unit == Unit.Ton,
        _ => unit.IsCount && unit.Symbol is "个" or "村" or "家",
    };

    // 甲、乙、丙等3个.
    private readonly void ReadCount(in Sentence sentence, int i)
    {
        Figure print = sentence.Print(i);
        ReadOnlySpan<char> clause = sentence.Clause(i);
        if (!print.IsExactCount || print.Upper is not null || print.Qualifier != Qualifier.None || print.Number is < 2 or > 40
            || clause.IndexOf('、') < 0 || sentence.Behind(i).IsEmpty
            || print.Unit.Symbol is not ("个" or "项" or "家" or "村" or "镇" or "乡镇" or "所" or "条" or "座" or "处" or "件" or "社区"))
        {
            return;
        }

        bool others = clause.EndsWith("等", StringComparison.Ordinal);
        ReadOnlySpan<char> list = others ? clause[..^1] : clause;
        list = list[(list.LastIndexOf('的') + 1)..];
        int lastAnd = list.LastIndexOf('和');
        if (list.ContainsAny(ListBreaks) || (lastAnd >= 0 && (list[lastAnd..].Contains('、') || list[..lastAnd].Contains('和'))))
        {
            return; // 城关、河东两镇6个村; A、B等3家和C、D4家
        }

        int items = 0, longest = 0;
        for (int from = 0; from <= list.Length;)
        {
            int joint = list[from..].IndexOfAny('、', '和', '及');
            int length = joint < 0 ? list.Length - from : joint;
            longest = from > 0 ? Math.Max(longest, length) : longest;
            if (length < 2)
            {
                return;
            }

            (items, from) = (items + 1, from + length + 1);
        }

        ReadOnlySpan<char> last = list[(list.LastIndexOfAny('、', '和', '及') + 1)..];
        bool closed = others
            || (longest <= 5 && last.Length >= 2 && SubjectWords.Verbs.AtStart(last, out _) == 0
                && NumberContext.Listed.AtStart(sentence.Behind(i), out _) > 0 && list.IndexOfAny("，“”") < 0);
        if (items >= 2 && closed && (others ? items >= print.Number : items <= 12))
        {
            Add(ClaimKind.Count, Relation.ListCount(items, sentence.Fact(i), others), i);
        }
    }
}
