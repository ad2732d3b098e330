namespace GovReport.Domain.Targets;

/// <summary>Reads the words of a goal (目标表述): strength, aspect, comparator, number.</summary>
internal ref struct GoalReader(ReadOnlySpan<char> text, Indicator indicator, ReportingPeriod period, IFormatProvider? provider)
{
    private static readonly SearchValues<char> StepMarks = SearchValues.Create("、，,;；（(");
    private static readonly SearchValues<char> Dashes = SearchValues.Create("—–-～~－至到");

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private int _end = text.Length;
    private Strength _strength;
    private Aspect? _aspect;
    private Comparator? _comparator;
    private bool _isFirm;
    private bool _isRise;
    private bool _isFall;
    private bool _isLevel;
    private bool _takesAmount;
    private Figure? _start;
    private bool _roughly;
    private PrintError _error;

    private readonly ReadOnlySpan<char> Rest => _text[_at.._end];

    /// <summary>Reads the goal of one step or of two.</summary>
    internal static Target? Read(
        ReadOnlySpan<char> text, Indicator indicator, ReportingPeriod period, IFormatProvider? provider, out PrintError error)
    {
        var solid = SolidText.Of(text);
        if (solid.Text.Length == 0)
        {
            error = new(PrintErrorReason.Empty, 0);
            return null;
        }

        Target? target = ReadSteps(solid.Text, indicator, period, provider, out error);
        error = error.Reason == PrintErrorReason.None ? error : error with { Position = solid.PlaceOf(error.Position) };
        return target;
    }

    private static Target? ReadSteps(
        ReadOnlySpan<char> text, Indicator indicator, ReportingPeriod period, IFormatProvider? provider, out PrintError error)
    {
        int second = StartOfSecondStep(text);
        Target? first = ReadStep(second < 0 ? text : text[..second], indicator, period, provider, out error);
        if (first is null || second < 0)
        {
            return first;
        }

        Target? higher = ReadStep(text[second..], indicator, period, provider, out error);
        if (higher is null || !IsStepOf(higher, first))
        {
            // 确保下降3%、力争5%: the second step leaves out what the first one has said.
            higher = ReadStep(text[second..], indicator, period, provider, out error, first);
        }

        PrintErrorReason unlike = higher is not null && IsStepOf(higher, first) ? PrintErrorReason.None : PrintErrorReason.UnlikeSteps;
        error = higher is null ? error with { Position = error.Position + second } : new(unlike, second);
        error = error.Reason == PrintErrorReason.None ? default : error;
        return error.Reason == PrintErrorReason.None ? first with { StrivenGoal = higher!.Goal } : null;
    }

    private static bool IsStepOf(Target higher, Target first) =>
        (higher.Comparator, higher.Aspect) == (first.Comparator, first.Aspect)
        && higher.Goal is { Upper: null } goal && first.Goal is { Upper: null } lower && goal.Unit.ConvertsTo(lower.Unit);

    // Where a striven step follows another: 确保完成5000亩、力争6000亩.
    private static int StartOfSecondStep(ReadOnlySpan<char> text)
    {
        for (int at = 1; at + 1 < text.Length; at++)
        {
            if (StepMarks.Contains(text[at]) && GoalWords.Before.AtStart(text[(at + 1)..], out GoalWord? word) > 0
                && word!.Strength == Strength.Striven)
            {
                return at;
            }
        }

        return -1;
    }

    private static Target? ReadStep(
        ReadOnlySpan<char> text, Indicator indicator, ReportingPeriod period, IFormatProvider? provider, out PrintError error,
        Target? like = null)
    {
        GoalReader reader = new(text, indicator, period, provider);
        reader.TakeFrom(like);
        Target? target = reader.Read();
        error = target is null ? reader._error : default;
        return target;
    }

    private void TakeFrom(Target? like)
    {
        _isFall = like is { Aspect: Aspect.Reduction } or { Aspect: Aspect.Points or Aspect.Increase, Goal: { Number: < 0 } };
        _isRise = !_isFall && like is { Aspect: Aspect.Growth or Aspect.Points or Aspect.MultipleGrowth or Aspect.Increase };
        _takesAmount = like is { Aspect: Aspect.Increase };
        _aspect = like?.Aspect is Aspect.AverageGrowth or Aspect.Rank ? like.Aspect : null;
        _comparator = _isFall && like!.Aspect is Aspect.Points or Aspect.Increase ? null : like?.Comparator;
    }

    private Target? Read()
    {
        TrimEnd();
        SkipName();
        while (_at < _end)
        {
            ReadStart();
            if (ReadWithoutNumber() is { } whole)
            {
                return whole;
            }

            int length = TakeWord();
            if (length == 0)
            {
                return _error.Reason == PrintErrorReason.None ? ReadGoal() : null;
            }

            _at += length;
        }

        return Refused(PrintErrorReason.NoGoal);
    }

    // Blanks, a full stop, and 区间 or 之间, which a range says without them.
    private void TrimEnd()
    {
        while (_end > 0 && _text[_end - 1] is '。' or '；' or '，' or '、' || ClosesStep)
        {
            _end--;
        }

        _end -= Rest.EndsWith("区间") || Rest.EndsWith("之间") ? 2 : 0;
    }

    // （力争7%）: the bracket of a second step.
    private readonly bool ClosesStep => _end > 0 && _text[_end - 1] is '）' or ')' && Rest[..^1].IndexOfAny('（', '(') <= 0;

    // 由48.4%提高到49.2%, 从28家增加到31家: the value from which the promise starts.
    private void ReadStart()
    {
        if (Rest[0] is not ('由' or '从') || GoalWords.UpTo.FirstIn(Rest, out int length, out _) is not (> 1 and var verb))
        {
            return;
        }

        ReadOnlySpan<char> start = GoalWords.Behind.TrimEnd(Rest[1..verb]);
        start = start[(GoalWords.Years.AtStart(start, out _))..];
        if (Figure.TryParse(start, provider, out Figure figure))
        {
            _start = figure;
            _at += verb;
        }
    }

    // 森林覆盖率提高0.8个百分点: the name of the indicator says nothing of the goal.
    private void SkipName()
    {
        int longest = 0;
        foreach (string name in indicator.Names)
        {
            longest = Rest.StartsWith(name) ? Math.Max(longest, name.Length) : longest;
        }

        _at += longest;
    }

    private readonly bool IsTwice(GoalWord word)
    {
        bool isAspect = word.Aspect is not null && _aspect is not null,
            isChange = (word.IsRise || word.IsFall) && (_isRise || _isFall || _isLevel);
        return isAspect || isChange || (word.IsFirm && _isFirm);
    }

    // The length of the word of the table, or of the bracket, that comes next and is taken; 0 where none is.
    private int TakeWord()
    {
        if (Rest[0] is '（' or '(')
        {
            return 1;
        }

        int length = GoalWords.Before.AtStart(Rest, out GoalWord? word);
        return length > 0 && Take(word!) ? length : 0;
    }

    // Each thing is said once, but a weak comparator gives way (控制在不超过…).
    private bool Take(GoalWord word)
    {
        if (IsTwice(word))
        {
            _ = Refused(PrintErrorReason.ConflictingQualifiers);
            return false;
        }

        _strength = word.Strength ?? _strength;
        _aspect = word.Aspect ?? _aspect;
        _comparator = _isFirm ? _comparator : word.Comparator ?? _comparator;
        _isFirm |= word.IsFirm;
        _isRise |= word.IsRise || (word.IsAddition && indicator.TimeBasis != TimeBasis.Flow);
        _isFall |= word.IsFall;
        _isLevel |= word.IsLevel;
        _takesAmount |= word.TakesAmount;
        _roughly |= word.Roughly;
        return true;
    }

    private Target? ReadWithoutNumber()
    {
        if (GoalWords.Set.AtStart(Rest, out SetGoal? set) == Rest.Length)
        {
            return Make(Figure.Of(set!.Number, set.Aspect == Aspect.Level ? indicator.Unit : Unit.Percent), set.Comparator, set.Aspect);
        }

        if (GoalWords.LastYear.AtStart(Rest, out LastYearWord? last) == Rest.Length)
        {
            Aspect aspect = _aspect ?? (last!.IsOfGrowth ? Aspect.Growth : Aspect.Level);
            Comparator comparator = last!.Comparator ?? _comparator ?? Comparator.Maintain;
            return Make(null, comparator, aspect) with { Reference = Target.LastYear, Roughly = _roughly || last.Roughly };
        }

        return GoalWords.Moves.AtStart(Rest, out Comparator move) == Rest.Length
            ? Make(null, move, _aspect ?? Aspect.Level)
            : ReadReference();
    }

    // 与GDP同步, 快于全市增速, 高于全省平均水平.
    private Target? ReadReference()
    {
        if (Rest[0] is '与' or '同' or '和' or '跟')
        {
            int behind = GoalWords.InStep.AtEnd(Rest, out InStepWord? word);
            return behind == 0 ? null : ReadReference(Rest[1..^behind], Comparator.InStepWith, word);
        }

        int before = GoalWords.Against.AtStart(Rest, out Comparator comparator);
        return before == 0 ? null : ReadReference(Rest[before..], comparator, word: null);
    }

    private Target? ReadReference(ReadOnlySpan<char> name, Comparator comparator, InStepWord? word)
    {
        int growth = GoalWords.OfGrowth.AtEnd(name, out _);
        string other = name[..^growth].ToString();
        if (!IsReference(name, other))
        {
            return null;
        }

        _roughly |= word is { Roughly: true };
        bool saysGrowth = growth > 0 || _isRise || Rest[0] == '快';
        bool saysLevel = indicator.Unit.IsPercentLike || word is { IsOfLevel: true } || GoalWords.OfLevel.AtEnd(name, out _) > 0;
        Aspect aspect = _aspect ?? (saysLevel && !saysGrowth ? Aspect.Level : Aspect.Growth);
        return Make(null, comparator, aspect) with { Reference = References.CodeOf(other, indicator) ?? other };
    }

    // No number, and not last year, which the comparator before it is said of.
    private readonly bool IsReference(ReadOnlySpan<char> name, string other)
    {
        bool isNumber = other.Length == 0 || other.Any(char.IsAsciiDigit) || Figure.TryParse(name, provider, out _);
        return !isNumber && GoalWords.LastYear.AtStart(name, out _) < name.Length
            && (IndicatorCatalogue.Standard.Find(other) is not null || !IsNumber(name));
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        "-约近第前百千万亿零半数几".Contains(text[0], StringComparison.Ordinal) || Digits.Value(text[0]) >= 0;

    private Target? ReadGoal()
    {
        if (IsRank() && ReadPlace() is { } place)
        {
            Comparator said = _comparator is { } other and not Comparator.AtLeast ? other : Comparator.AtMost;
            return Make(place, Rest.EndsWith("左右") ? Comparator.About : said, Aspect.Rank);
        }

        if (!TryReadFigure(out Figure figure) || ComparatorOf(figure) is not { } comparator || AspectOf(figure.Unit) is not { } aspect)
        {
            return null;
        }

        Figure goal = Goal(figure);
        bool isTurned = _isFall && aspect is Aspect.Points or Aspect.AverageGrowth or Aspect.Increase;
        return isTurned || (aspect == Aspect.Growth && goal.Number < 0) ? Fall(goal, comparator, aspect) : Make(goal, comparator, aspect);
    }

    // 下降0.8个百分点以上 is a change of −0.8 or less; growth of −3% is a fall of 3%.
    private Target? Fall(Figure goal, Comparator comparator, Aspect aspect)
    {
        if (goal.Upper is not null)
        {
            return Refused(PrintErrorReason.UnfitGoal);
        }

        Comparator mirrored = Target.Mirrored(comparator);
        return Make(Figure.Of(-goal.Number, goal.Unit, goal.Scale), mirrored, aspect == Aspect.Growth ? Aspect.Reduction : aspect);
    }

    // 前3名, 第3位, 前三; 位次不低于第3位.
    private readonly bool IsRank() => _aspect == Aspect.Rank || (_aspect is null && _text[_at] is '前' or '第');

    private Figure? ReadPlace()
    {
        ReadOnlySpan<char> place = Rest;
        int mark = place.LastIndexOfAny("前第");
        place = (mark < 0 ? place : place[(mark + 1)..]).TrimEnd("名位次以内左右");
        if (Figure.TryParse(place, provider, out Figure number, out PrintError error)
            && number is { IsExactCount: true, Number: > 0, Upper: null, Qualifier: Qualifier.None })
        {
            _error = default;
            return Figure.Of(number.Number, Unit.None);
        }

        _error = new(error.Reason == PrintErrorReason.None ? PrintErrorReason.UnfitGoal : error.Reason, _at);
        return null;
    }

    private bool TryReadFigure(out Figure figure)
    {
        if (_error.Reason != PrintErrorReason.None)
        {
            figure = default;
            return false;
        }

        if (Figure.TryParse(Rest, provider, out figure, out PrintError error) || TryReadRange(out figure))
        {
            return true;
        }

        bool isNone = error.Reason is PrintErrorReason.NoNumber or PrintErrorReason.Empty;
        PrintErrorReason reason = isNone ? PrintErrorReason.NoGoal : error.Reason;
        _error = new(reason, _at + error.Position);
        return false;
    }

    // 4.5%—5%, 4.5%至5%: the unit at both ends.
    private readonly bool TryReadRange(out Figure figure)
    {
        int dash = Rest.IndexOfAny(Dashes);
        figure = default;
        if (dash <= 0 || !Figure.TryParse(Rest[..dash], provider, out Figure low)
            || !Figure.TryParse(Rest[(dash + 1)..], provider, out Figure high) || !AreEnds(low, high))
        {
            return false;
        }

        figure = new(low.Number, low.Unit, low.Scale, high.Qualifier, high.SecondQualifier, high.Number, print: null);
        return true;
    }

    // In order and in one unit; only the second may have a word, which is said of both.
    private static bool AreEnds(Figure low, Figure high) =>
        low.Qualifier == Qualifier.None && high.Upper is null
        && (low.Unit, low.Scale) == (high.Unit, high.Scale) && low.Number <= high.Number;

    // What stands behind the number, what stands before it, and else what the indicator says.
    private Comparator? ComparatorOf(Figure figure)
    {
        Comparator? said = Target.SaidBy(figure);
        if (_isFirm && said is { } other && other != _comparator)
        {
            _ = Refused(PrintErrorReason.ConflictingQualifiers);
            return null;
        }

        // A fall, and a multiple, are reached from below; a number without a word goes the way that is good.
        Aspect aspect = _isFall ? Aspect.Reduction : UnitAspect(figure.Unit) ?? Aspect.Level;
        return said ?? _comparator ?? Target.ComparatorOf(Target.Bare(figure), aspect, indicator.Polarity, _start);
    }

    private Aspect? AspectOf(Unit unit)
    {
        Aspect? aspect = UnitAspect(unit);
        if (aspect == Aspect.Points && !indicator.Unit.IsPercentLike)
        {
            _ = Refused(PrintErrorReason.PointsOfNoPercentage);
            return null;
        }

        if (aspect is null)
        {
            _ = Refused(PrintErrorReason.UnfitGoal);
        }

        return aspect;
    }

    // The aspect that words and unit make; null where they do not go together.
    private readonly Aspect? UnitAspect(Unit unit) => _aspect switch
    {
        Aspect.Growth or Aspect.AverageGrowth => GrowthAspect(unit),
        _ when unit.ConvertsTo(Unit.Points) => _isLevel ? null : Aspect.Points,
        _ when _isRise || _isFall => ChangeAspect(unit),
        _ => PlainAspect(unit),
    };

    // 增速6%, 增速提高1个百分点, 年均增长6%.
    private readonly Aspect? GrowthAspect(Unit unit)
    {
        if (_aspect == Aspect.Growth && unit.ConvertsTo(Unit.Points))
        {
            return Aspect.Points;
        }

        return unit.IsPercentLike ? _aspect : null;
    }

    // Without a word of change: 达到2倍, and 5% of what is no percentage, is a change all the same.
    private readonly Aspect? PlainAspect(Unit unit)
    {
        if (unit.ConvertsTo(Unit.Multiple) && !IsOfRatio)
        {
            return Aspect.Multiple;
        }

        if (unit.IsPercentLike && !indicator.Unit.IsPercentLike)
        {
            return _isLevel ? null : Aspect.Growth;
        }

        bool isLevel = Target.Compare(unit, indicator.Unit) || (IsOfRatio && unit == Unit.None);
        return isLevel ? Aspect.Level : null;
    }

    private readonly bool IsOfRatio => indicator.Unit.ConvertsTo(Unit.Multiple);

    // Of what flows 增长 takes a rate, and 增加 an amount too.
    private readonly Aspect? ChangeAspect(Unit unit)
    {
        if (unit.ConvertsTo(Unit.Multiple) && !IsOfRatio)
        {
            return _isFall ? null : Aspect.MultipleGrowth;
        }

        bool takesAmount = _takesAmount || indicator.TimeBasis != TimeBasis.Flow;
        Aspect rate = _isFall ? Aspect.Reduction : Aspect.Growth;
        Aspect? amount = takesAmount && Target.Compare(unit, indicator.Unit) ? Aspect.Increase : null;
        return unit.IsPercentLike ? rate : amount;
    }

    // The number without its words; a bare 1.75 of a ratio of incomes has the unit of the ratio.
    private readonly Figure Goal(Figure figure)
    {
        Figure goal = figure.ToString().StartsWith('翻') ? figure : Target.Bare(figure);
        return goal.Unit == Unit.None && IsOfRatio ? goal.With(indicator.Unit, goal.Scale) : goal;
    }

    private readonly Target Make(Figure? goal, Comparator comparator, Aspect aspect) => new()
    {
        IndicatorCode = indicator.Code,
        Period = period,
        Goal = goal,
        Comparator = comparator,
        Aspect = aspect,
        Strength = _strength,
        Baseline = _start,
        Roughly = _roughly,
    };

    private Target? Refused(PrintErrorReason reason)
    {
        _error = new(reason, _at);
        return null;
    }
}
