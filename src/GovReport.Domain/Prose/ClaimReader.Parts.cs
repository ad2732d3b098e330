namespace GovReport.Domain.Prose;

/// <summary>Wholes and parts: sums, shares, completion, compositions, pulls.</summary>
internal ref partial struct ClaimReader
{
    // 占全县地区生产总值163.2亿元的51.7%; 完成年度目标3800万元的98.5%; 占户籍人口的21.9%; 占比80.9%.
    private readonly void ReadShare(in Sentence sentence, int i)
    {
        if (!sentence.Unit(i).IsPercentLike || sentence.Figures[i].Role != FigureRole.Share
            || sentence.Figures[i].Figure is { Upper: not null })
        {
            return;
        }

        int before = sentence.Previous(i);
        if (before < 0)
        {
            return;
        }

        if (sentence.Lead(i).Trim().SequenceEqual("的") && sentence.IsLevel(before))
        {
            ReadOnlySpan<char> named = sentence.Clause(before);
            int verb = named.IndexOfAny('占', '完', '为');
            ReadOnlySpan<char> owner = verb < 0 ? named : named[..verb].Trim();
            bool goal = verb >= 0 && ClaimWords.Goals.LastIn(named[verb..], out _, out _) >= 0;
            bool share = verb >= 0 && (named[verb] == '占' || goal);
            int part = owner.Length < 2 || SubjectWords.Leads.AtStart(owner, out _) == owner.Length
                ? LevelBefore(sentence, before)
                : NamedLevel(sentence, owner, before);
            if (part >= 0 && share)
            {
                AddShare(sentence, goal, part, before, i);
            }

            return;
        }

        ReadOnlySpan<char> clause = sentence.Clause(i);
        int of = clause.LastIndexOf('占');
        if (of < 0 || !sentence.IsLevel(before))
        {
            return;
        }

        ReadOnlySpan<char> whole = clause[(of + 1)..].TrimEnd("的");
        bool unnamed = clause[of..].StartsWith("占比", StringComparison.Ordinal);
        int one = PartOf(sentence, i);
        int total = one < 0 ? -1 : unnamed ? TotalBefore(sentence, one) : Named(sentence, whole, one);
        if (total >= 0 && sentence.SameKind(one, total))
        {
            bool goal = ClaimWords.Goals.AtEnd(whole, out _) > 0;
            AddShare(sentence, goal, one, total, i);
        }
    }

    // A part that is more than its whole is another's part.
    private readonly void AddShare(in Sentence sentence, bool goal, int part, int whole, int rate)
    {
        if (goal)
        {
            Add(ClaimKind.Completion, Relation.Completion(sentence.Fact(part), sentence.Fact(whole), sentence.Fact(rate)), part, whole,
                rate);
        }
        else if (Relation.Order(sentence.Fact(part), sentence.Fact(whole)).Test() != Outcome.Inconsistent)
        {
            Add(ClaimKind.Share, Relation.Share(sentence.Fact(part), sentence.Fact(whole), sentence.Fact(rate)), part, whole, rate);
        }
    }

    // The level before a figure, past the changes that are said of it.
    private static int LevelBefore(in Sentence sentence, int figure)
    {
        for (int at = sentence.Previous(figure); at >= 0; at = sentence.Previous(at))
        {
            if (sentence.IsLevel(at) && !IsAside(sentence, at))
            {
                return sentence.SameKind(at, figure) ? at : -1;
            }

            if (sentence.Previous(at) is >= 0 and var before && !sentence.SameSubject(at, before))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int NamedLevel(in Sentence sentence, ReadOnlySpan<char> name, int figure)
    {
        for (int at = sentence.Previous(figure); at >= 0; at = sentence.Previous(at))
        {
            if (sentence.IsLevel(at) && sentence.SameKind(at, figure) && sentence.Subject(at) is { Length: > 1 } subject
                && (name.EndsWith(subject, StringComparison.Ordinal) || subject.EndsWith(name, StringComparison.Ordinal)))
            {
                return at;
            }
        }

        return -1;
    }

    // The part of a share: the level said of the same words, or the one right before.
    private static int PartOf(in Sentence sentence, int share)
    {
        for (int at = sentence.Previous(share); at >= 0; at = sentence.Previous(at))
        {
            if (sentence.IsLevel(at) && !IsAside(sentence, at)
                && (sentence.SameSubject(at, share) || Contains(sentence.Subject(share), sentence.Subject(at))))
            {
                return at;
            }
        }

        int right = sentence.Previous(share);
        return right >= 0 && sentence.IsLevel(right) && sentence.Figures[share].SubjectSpan.Start < sentence.Figures[right].End
            && !HasOwnWords(sentence, share) ? right : -1;
    }

    private static bool HasOwnWords(in Sentence sentence, int i) =>
        sentence.Previous(i) is >= 0 and var before && sentence.Figures[i].SubjectSpan is { Length: > 0 } subject
            && subject.Start >= sentence.Figures[before].End;

    private static bool Contains(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length > 1 && other.Length > 1
            && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));

    // …14260人，其中…3128人，占比: the total that 其中 parts.
    private static int TotalBefore(in Sentence sentence, int part)
    {
        for (int at = part; at >= 0; at = sentence.Previous(at))
        {
            ReadOnlySpan<char> lead = sentence.Lead(at);
            if (sentence.IsLevel(at) && (lead.Contains("其中", StringComparison.Ordinal) || lead.Contains("中，", StringComparison.Ordinal)))
            {
                return LevelBefore(sentence, at);
            }

            if (lead.ContainsAny('；', ';') || !sentence.SameKind(at, part) && sentence.IsLevel(at))
            {
                return -1;
            }
        }

        return -1;
    }

    private static int Named(in Sentence sentence, ReadOnlySpan<char> name, int part)
    {
        ReadOnlySpan<char> plain = name.TrimStart("全年度部县市镇区乡省").TrimEnd("总数的比重达到为额");
        int found = -1;
        for (int at = sentence.Previous(part); at >= 0; at = sentence.Previous(at))
        {
            ReadOnlySpan<char> clause = sentence.Clause(at);
            ReadOnlySpan<char> subject = clause.LastIndexOf('占') is >= 0 and var of ? clause[(of + 1)..] : sentence.Subject(at);
            bool planned = ClaimWords.Goals.AtEnd(plain, out _) > 0 && ClaimWords.Goals.LastIn(sentence.Clause(at), out _, out _) >= 0;
            bool behind = plain.Length > 1 && sentence.Behind(at).StartsWith(plain, StringComparison.Ordinal);
            if (sentence.IsLevel(at) && sentence.SameKind(at, part) && (planned || !IsBeside(sentence, at))
                && (planned || behind
                    || (plain.Length > 1
                        && (subject.EndsWith(plain, StringComparison.Ordinal)
                            || (subject.Length > 1 && plain.EndsWith(subject, StringComparison.Ordinal))))))
            {
                found = found < 0 ? at : -2;
            }
        }

        return found;
    }

    // A total and parts that are all of it.
    private readonly void ReadParts(in Sentence sentence)
    {
        bool named = NamesParts(sentence.Text[sentence.Start..sentence.Figures[sentence.End - 1].Start]);
        for (int total = sentence.Next(sentence.First); total >= 0; total = sentence.Next(total + 1))
        {
            if (sentence.IsLevel(total) && sentence.Unit(total).Divisor is null && sentence.Unit(total).Kind is not ("ratio" or "percent")
                && !IsGoal(sentence, total) && ClaimWords.Averages.LastIn(sentence.Subject(total), out _, out _) < 0)
            {
                ReadPartsOf(sentence, total, named);
            }
            else if (sentence.IsRate(total))
            {
                ReadPull(sentence, total);
            }
        }
    }

    private static bool NamesParts(ReadOnlySpan<char> words) =>
        words.ContainsAny('由', '分') || words.Contains("其中", StringComparison.Ordinal);

    private readonly void ReadPartsOf(in Sentence sentence, int total, bool named)
    {
        if (sentence.Clause(total) is var clause && clause.Contains('计')
            && (clause.Contains("合计", StringComparison.Ordinal) || clause.Contains("共计", StringComparison.Ordinal)
                || clause.Contains("总计", StringComparison.Ordinal)))
        {
            ReadPartsBefore(sentence, total);
        }

        if (!named || IsAside(sentence, total))
        {
            return;
        }

        Span<int> parts = stackalloc int[12];
        int count = 0;
        bool rest = false, goesOn = false;
        for (int i = sentence.Next(total + 1); i >= 0; i = sentence.Next(i + 1))
        {
            if (!sentence.IsLevel(i) || !sentence.SameKind(i, total))
            {
                if (sentence.IsLevel(i) && count > 0 && !sentence.Unit(i).IsPercentLike && !sentence.SameSubject(i, parts[count - 1]))
                {
                    break;
                }

                continue;
            }

            if (IsGoal(sentence, i) || IsAside(sentence, i))
            {
                continue;
            }

            ReadOnlySpan<char> lead = sentence.Lead(i);
            if (count == 0)
            {
                if (!NamesParts(lead))
                {
                    return;
                }
            }
            else if (lead.Contains("其中", StringComparison.Ordinal)
                || lead.IndexOfAny("；;") >= 0 && !IsComplement(sentence, parts[..count], i))
            {
                goesOn = !lead.Contains("其中", StringComparison.Ordinal);
                break;
            }

            if (count == parts.Length)
            {
                return;
            }

            parts[count++] = i;
            rest = ClaimWords.Rest.FirstIn(sentence.Clause(i), out _, out _) >= 0;
        }

        if (count < 2)
        {
            return;
        }

        parts = parts[..count];
        for (int at = sentence.Previous(parts[0]); at >= 0 && !AddsUp(sentence, total, parts); at = sentence.Previous(at))
        {
            if (at != total && sentence.IsLevel(at) && sentence.SameKind(at, total)
                && Relation.Sum(sentence.Fact(at), sentence.Facts(parts)).Test() is Outcome.Consistent or Outcome.Weak)
            {
                return; // 财政收入1286万元，支出2410万元，其中税收收入912万元、非税收入374万元
            }
        }

        bool open = Remainder(sentence, parts[^1]);

        bool complete = rest || IsAll(sentence, parts, goesOn) || IsDeclared(sentence, total, parts);
        bool among = sentence.Lead(parts[0]).Contains("其中", StringComparison.Ordinal);

        // A part alone that is more than the whole contradicts it, whatever the other parts are.
        for (int i = 0; i < count && among && !complete; i++)
        {
            if (Relation.Order(sentence.Fact(parts[i]), sentence.Fact(total)).Test() == Outcome.Inconsistent)
            {
                Add(ClaimKind.Sum, Relation.PartialSum(sentence.Fact(total), sentence.Fact(parts[i])), total, parts[i]);
                return;
            }
        }

        complete |= !open && AddsUp(sentence, total, parts);
        Relation? relation = complete ? Relation.Sum(sentence.Fact(total), sentence.Facts(parts)) : open
            ? Relation.PartialSum(sentence.Fact(total), sentence.Facts(parts))
            : null;
        if (complete || relation?.Test() == Outcome.Inconsistent)
        {
            Add(ClaimKind.Sum, relation!, [total, .. parts]);
        }
    }

    // 夏粮4.91万吨、秋粮7.72万吨，合计12.63万吨.
    private readonly void ReadPartsBefore(in Sentence sentence, int total)
    {
        int second = sentence.Previous(total), first = second >= 0 ? sentence.Previous(second) : -1;
        if (SubjectWords.Links.TrimEnd(sentence.Clause(total)).TrimStart("合共总计") is "")
        {
            var parts = new List<int>();
            for (int at = second; at >= 0 && sentence.IsLevel(at) && sentence.SameKind(at, total); at = sentence.Previous(at))
            {
                parts.Insert(0, at);
                if (!sentence.Lead(at).StartsWith("、", StringComparison.Ordinal))
                {
                    break;
                }
            }

            if (parts.Count > 1)
            {
                Add(ClaimKind.Sum, Relation.Sum(sentence.Fact(total), sentence.Facts([.. parts])), [.. parts, total]);
            }
        }
        else if (first >= 0 && sentence.IsLevel(first) && sentence.IsLevel(second) && sentence.SameKind(first, total)
            && sentence.SameKind(second, total) && IsComplement(sentence, [first, second]))
        {
            Add(ClaimKind.Sum, Relation.Sum(sentence.Fact(total), sentence.Fact(first), sentence.Fact(second)), first, second, total);
        }
    }

    // …，其余用于河道治理.
    private static bool Remainder(in Sentence sentence, int last)
    {
        ReadOnlySpan<char> after =
            sentence.Text[sentence.Figures[last].End..Math.Min(sentence.Text.Length, sentence.Figures[last].End + 6)].TrimStart("，,；");
        return ClaimWords.Rest.AtStart(after, out _) > 0;
    }

    private static bool AddsUp(in Sentence sentence, int total, ReadOnlySpan<int> parts)
    {
        Rational sum = Rational.Zero;
        foreach (int part in parts)
        {
            sum += sentence.Print(part).Value.Value * sentence.Unit(part).Factor;
        }

        return sum == sentence.Print(total).Value.Value * sentence.Unit(total).Factor;
    }

    private static bool IsDeclared(in Sentence sentence, int total, ReadOnlySpan<int> parts)
    {
        ReadOnlySpan<char> lead = sentence.Lead(parts[0]);
        bool composed = lead.Contains("由", StringComparison.Ordinal) && sentence.Behind(parts[^1]) is var behind
            && (behind.Contains("组成", StringComparison.Ordinal) || behind.Contains("构成", StringComparison.Ordinal));
        bool summed = ClaimWords.Totals.LastIn(sentence.Clause(total), out _, out _) >= 0 && lead.Contains("分别", StringComparison.Ordinal)
            && !lead.Contains("其中", StringComparison.Ordinal);
        return composed || summed;
    }

    // Where another part follows behind a semicolon, town and country are two of several.
    private static bool IsAll(in Sentence sentence, ReadOnlySpan<int> parts, bool goesOn) => !goesOn && IsComplement(sentence, parts);

    private static bool IsComplement(in Sentence sentence, ReadOnlySpan<int> parts, int more = -1)
    {
        foreach (string[] set in ClaimWords.Complements)
        {
            int wanted = parts.Length + (more >= 0 ? 1 : 0);
            bool all = more >= 0 ? wanted <= set.Length : wanted == set.Length;
            uint names = 0;
            for (int k = 0; all && k < wanted; k++)
            {
                int name = PlaceIn(set, names, sentence, k < parts.Length ? parts[k] : more);
                all = name >= 0;
                names |= all ? 1u << name : 0;
            }

            if (all)
            {
                return true;
            }
        }

        return false;
    }

    // Which name of the set the part has that no part before it had.
    private static int PlaceIn(string[] set, uint taken, in Sentence sentence, int part)
    {
        for (int name = 0; name < set.Length; name++)
        {
            if ((taken & (1u << name)) == 0 && NamesPart(sentence, part, set[name]))
            {
                return name;
            }
        }

        return -1;
    }

    private static bool NamesPart(in Sentence sentence, int i, string name)
    {
        ReadOnlySpan<char> clause = sentence.Clause(i);
        clause = clause[(clause.LastIndexOf('、') + 1)..];
        return sentence.Subject(i).StartsWith(name, StringComparison.Ordinal)
            || clause.TrimStart("其中分，、：").StartsWith(name, StringComparison.Ordinal);
    }
}
