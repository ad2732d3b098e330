namespace GovReport.Domain;

/// <summary>Reads one print, front to back: the whole text, or the longest print at its start.</summary>
internal ref partial struct FigureParser(ReadOnlySpan<char> text, UnitCatalogue units, PrintExtent extent = PrintExtent.Whole)
{
    private const int MostFactors = 4;

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private bool _canonical = true;
    private Qualifier _first;
    private Qualifier _second;
    private bool _exceeded;  // 余, 多, 来 or 有余, said once of a number
    private decimal _number;
    private decimal? _upper;
    private Scale _scale;
    private Unit? _unit;
    private (int Start, int Length) _printedUnit;
    private Unit? _each;      // 每人, 人均: what stands below the stroke
    private Unit? _eachAlso;  // 每人每月: what follows it
    private Unit? _sign;      // ¥: the currency before the number

    private readonly bool IsVague => _first is Qualifier.Several or Qualifier.Upwards || _second is Qualifier.Several or Qualifier.Upwards;

    private readonly ReadOnlySpan<char> Rest => _text[_at..];

    /// <summary>The figure, or what was wrong; <paramref name="whole"/> is the text as a string where the caller has one.</summary>
    internal bool TryRead(string? whole, out Figure figure, out PrintError error)
    {
        error = default;
        if (WholePrints.TryRead(_text, out figure))
        {
            return true;
        }

        PrintErrorReason reason = _text.IsEmpty ? PrintErrorReason.Empty : ReadAll();
        if (reason != PrintErrorReason.None)
        {
            error = new(reason, _at);
            return false;
        }

        figure = Made(whole);
        return true;
    }

    private readonly Figure Made(string? whole)
    {
        Unit unit = _unit ?? Unit.None;
        Figure figure = new(_number, unit, _scale, _first, _second, _upper, print: null);
        return _canonical || Prints(figure) ? figure : new(_number, unit, _scale, _first, _second, _upper, whole ?? _text[.._at].ToString());
    }

    // Whether the canonical print is the text all the same (210—980米, 上百家), so that the figure equals one that was made.
    private readonly bool Prints(in Figure figure)
    {
        Span<char> canonical = stackalloc char[128];
        return figure.TryFormat(canonical, out int length) && _text[.._at].SequenceEqual(canonical[..length]);
    }

    private PrintErrorReason ReadAll()
    {
        PrintErrorReason reason = ReadPrint();
        return reason == PrintErrorReason.None ? JoinUnit() : reason;
    }

    // The unit with what stands before the number: ¥35万, 每人每月611元.
    private PrintErrorReason JoinUnit()
    {
        if (_sign is not null && _unit is not null && _unit != _sign)
        {
            return PrintErrorReason.UnknownUnit;
        }

        _unit ??= _sign;
        if (_each is not null)
        {
            _unit = (_unit ?? Unit.None).TryPer(_each);
            _unit = _eachAlso is null ? _unit : _unit?.TryPer(_eachAlso);
        }

        return _each is not null && _unit is null ? PrintErrorReason.TooManyDivisors : PrintErrorReason.None;
    }

    private PrintErrorReason ReadPrint()
    {
        if (char.IsAsciiDigit(_text[0]))
        {
            return ReadNumberOn();
        }

        return ReadQualifiersBefore() is var reason and not PrintErrorReason.None ? reason
            : !ReadEach() ? PrintErrorReason.UnknownUnit
            : _each is not null && ReadQualifiersBefore() is var later and not PrintErrorReason.None ? later : ReadNumberOn();
    }

    private PrintErrorReason ReadNumberOn()
    {
        if (_at < _text.Length && CurrencySigns.Currency(_text[_at]) is { } currency)
        {
            (_sign, _canonical) = (currency, false);
            _at++;
        }

        PrintErrorReason reason = ReadNumber(out _number);
        if (reason == PrintErrorReason.None)
        {
            reason = ReadFactors();
        }

        if (reason == PrintErrorReason.None)
        {
            reason = ReadInside();
        }

        return reason != PrintErrorReason.None ? reason
            : IsDash() && TryReadRange(Scale.One, _unit, out reason) ? reason
            : ReadScaleOn();
    }

    // 2×35万千瓦 is 70万千瓦.
    private PrintErrorReason ReadFactors()
    {
        for (int factors = 1; factors < MostFactors && _at + 1 < _text.Length && _text[_at] is '×' or '*' && Digits.Value(_text[_at + 1]) >= 0; factors++)
        {
            (decimal first, _canonical) = (_number, false);
            _at++;
            if (ReadNumber(out _number) is var reason and not PrintErrorReason.None)
            {
                return reason;
            }

            if (!((Rational)first * _number).TryGetDecimal(out _number))
            {
                return PrintErrorReason.TooManyDigits;
            }
        }

        return PrintErrorReason.None;
    }

    // 6670 ㎡ is printed with a blank now and then.
    private void ReadScaleAndUnitPastSpace()
    {
        int at = _at;
        bool space = _at + 1 < _text.Length && _text[_at] is ' ' or '\u00A0' or '\u3000' or '\n';
        _at += space ? 1 : 0;
        ReadScaleAndUnit();
        bool nothing = _at == at + 1;
        _canonical &= !space || (nothing && extent != PrintExtent.Whole);
        _at = space && nothing && extent != PrintExtent.Whole ? at : _at;
    }

    private PrintErrorReason ReadScaleOn()
    {
        ReadScaleAndUnitPastSpace();
        if (_unit is null && ReadInside() is var reason and not PrintErrorReason.None)
        {
            return reason;
        }

        if (_unit is null)
        {
            ReadScaleAndUnit();
        }

        return _upper is null && IsDash() && TryReadRange(_scale, _unit, out PrintErrorReason range) ? range : ReadQualifiersAfter();
    }

    // What follows a dash in a longer text may be something else than the end of a range.
    private bool TryReadRange(Scale firstScale, Unit? firstUnit, out PrintErrorReason reason)
    {
        FigureParser before = this;
        reason = ReadRange(firstScale, firstUnit);
        if (reason == PrintErrorReason.None || extent == PrintExtent.Whole)
        {
            return true;
        }

        this = before;
        return false;
    }

    private void ReadScaleAndUnit()
    {
        // 4.2个亿 is 4.2亿.
        if (_scale == Scale.One && Rest.StartsWith("个亿", StringComparison.Ordinal))
        {
            _canonical = false;
            _at++;
        }

        if (_unit is null && NamesUnit(out Unit? unit, out int length))
        {
            _unit = unit;
            TakeUnit(length);
        }
        else if (_unit is null && _scale == Scale.One)
        {
            _scale = ScaleWords.ReadStart(Rest, out length);
            _at += length;
            if (units.TryReadStart(Rest, out _unit, out length))
            {
                TakeUnit(length);
            }
        }
    }

    // 千米 is a unit, 千 of 千克标准煤/千瓦时 is a scale: what reads further wins.
    private readonly bool NamesUnit([NotNullWhen(true)] out Unit? unit, out int length)
    {
        bool named = units.TryReadStart(Rest, out unit, out length);
        bool further = named && _scale == Scale.One && ScaleWords.ReadStart(Rest, out int scale) != Scale.One
            && units.TryReadStart(Rest[scale..], out _, out int of) && scale + of > length;
        return named && !further;
    }

    private void TakeUnit(int length)
    {
        _canonical &= Rest[..length].SequenceEqual(_unit!.Symbol);
        length += BracketedUnit(Rest[length..]);
        _printedUnit = (_at, length);
        _at += length;

        // 七成五 is 75%.
        if (_unit == Unit.Tenth && _at < _text.Length && _number == decimal.Truncate(_number) && NumberWords.Digit(_text[_at]) is > 0 and var tenth)
        {
            _number += tenth * 0.1m;
            _canonical = false;
            _at++;
        }
    }

    // 820套（户）: another counting word for the same things.
    private int BracketedUnit(ReadOnlySpan<char> rest)
    {
        bool bracketed = _unit!.IsCount && rest.Length > 2 && rest[0] is '（' or '(' && rest[2] is '）' or ')' && (rest[1] == '次' || (units.TryReadStart(rest[1..2], out Unit? other, out _) && other.IsCount));
        _canonical &= !bracketed;
        return bracketed ? 3 : 0;
    }

    // The second number of 4.5-5%, 2万—3万元; the first takes what it lacks from the second.
    private PrintErrorReason ReadRange(Scale firstScale, Unit? firstUnit)
    {
        int dash = _at++;
        decimal first = _number;
        (_scale, _unit, _exceeded) = (Scale.One, null, false);
        PrintErrorReason reason = ReadNumber(out _number);
        if (reason != PrintErrorReason.None)
        {
            return reason;
        }

        _upper = _number;
        reason = ReadScaleOn();
        (_number, _canonical) = (first, false);
        if (reason != PrintErrorReason.None)
        {
            return reason;
        }

        _unit ??= firstUnit;
        if (firstUnit is not null && firstUnit != _unit)
        {
            _at = dash;
            return PrintErrorReason.UnknownUnit;
        }

        bool scaled = firstScale != Scale.One || firstUnit is not null;
        if (scaled && firstScale != _scale && !((Rational)_number * firstScale.Factor() / _scale.Factor()).TryGetDecimal(out _number))
        {
            _at = dash;
            return PrintErrorReason.TooManyDigits;
        }

        _at = _number <= _upper ? _at : dash;
        return _number <= _upper ? PrintErrorReason.None : PrintErrorReason.UpsideDownRange;
    }

    private readonly bool IsDash() =>
        _at + 1 < _text.Length && _text[_at] is '-' or '–' or '—' or '―' or '~' or '～' or '〜' or '－' or '−' or '‐' or '‑' or '∼' or '至' or '到'
        && _upper is null && !(extent == PrintExtent.StartWithoutWords && _text[_at] is '至' or '到');

    private PrintErrorReason ReadNumber(out decimal number)
    {
        bool negative = false;
        number = 0;
        if (IsVague)
        {
            return ReadVague(out number);
        }

        if (_at < _text.Length && _text[_at] is '-' or '−' or '－' or '﹣' or '负' or '+' or '＋')
        {
            negative = _text[_at] is not ('+' or '＋');
            _canonical &= _text[_at] == '-';
            _at++;
        }

        if (_at < _text.Length && Digits.Value(_text[_at]) >= 0)
        {
            ReadOnlySpan<char> digits = extent == PrintExtent.Whole ? Rest : Rest[..Digits.Extent(Rest)];
            PrintErrorReason reason = Digits.Read(digits, out number, out int length, out bool plain);
            _at += length;
            _canonical &= plain && !(negative && number == 0);
            number = negative ? -number : number;
            return reason;
        }

        return ReadWords(negative, out number);
    }

    // After 数, 几 and 上 comes a place or a unit, never another number.
    private PrintErrorReason ReadVague(out decimal number)
    {
        (number, int length) = ReadBareWord() ?? (0, -1);
        _at += Math.Max(length, 0);
        return length < 0 ? PrintErrorReason.NoNumber : PrintErrorReason.None;
    }

    private PrintErrorReason ReadWords(bool negative, out decimal number)
    {
        _canonical = false;
        bool percent = Rest.StartsWith("百分之"), perMille = Rest.StartsWith("千分之");
        if (percent || perMille)
        {
            _unit = percent ? Unit.Percent : Unit.PerMille;
            _at += 3;
            if (_at < _text.Length && Digits.Value(_text[_at]) >= 0)
            {
                PrintErrorReason reason = Digits.Read(Rest, out decimal size, out int digits, out _);
                (_at, number) = (_at + digits, negative ? -size : size);
                return reason;
            }
        }

        int length = NumberWords.Read(Rest, out number, out decimal? upper);
        if (length == 0)
        {
            if (ReadBareWord() is not { } bare)
            {
                return PrintErrorReason.NoNumber;
            }

            (number, length) = bare;
        }
        else if (length > 1 && Rest[length - 1] == '千' && !units.TryReadStart(Rest[length..], out _, out _) && units.TryReadStart(Rest[(length - 1)..], out _, out _))
        {
            length--; // 三千瓦 is 三 千瓦
            number /= 1000;
        }

        _upper ??= upper;
        _at += length;
        number = negative ? -number : number;

        // 三百三百户, 十百户: words for hundreds end a number in words, 三千千瓦 goes on with a unit.
        return _at < _text.Length && NumberWords.Place(_text[_at]) > 0 && !units.TryReadStart(Rest, out _, out _) ? PrintErrorReason.UnknownUnit : PrintErrorReason.None;
    }

    // 近百条, 上千家, 数十万, 百余家, 半年: a place or a half without a digit.
    private readonly (decimal Number, int Length)? ReadBareWord()
    {
        ReadOnlySpan<char> rest = Rest;
        if (rest.IsEmpty)
        {
            return null;
        }

        if (rest[0] == '半' && !IsVague && units.TryReadStart(rest[1..], out _, out _))
        {
            return (0.5m, 1);
        }

        bool qualified = _first != Qualifier.None || _unit is not null || (rest.Length > 1 && rest[1] is '余' or '多') || IsThreshold(rest);
        if (qualified && NumberWords.Place(rest[0]) is > 0 and var place && !(IsVague && NamesUnit(out _, out _)))
        {
            return (place, 1);
        }

        // 上万, 数万: the number is in the scale; 数个, 几家: one to ten.
        if ((qualified && _unit is null && rest[0] is '万' or '亿') || (IsVague && NamesUnit(out _, out _)))
        {
            return (1, 0);
        }

        return null;
    }

    // 亿元以上, 千万元以下: a scale and a unit with a qualifier after them.
    private readonly bool IsThreshold(ReadOnlySpan<char> rest) =>
        ScaleWords.ReadStart(rest, out int scale) != Scale.One
        && units.TryReadStart(rest[scale..], out _, out int unit)
        && QualifierWords.ReadAfter(rest[(scale + unit)..], out _) is not (Qualifier.None or Qualifier.Over);
}
