namespace GovReport.Domain.Quantities;

/// <summary>The words around the number: qualifiers before, inside and after it, and 每人 or 人均.</summary>
internal ref partial struct FigureParser
{
    private PrintErrorReason ReadQualifiersBefore()
    {
        while (_at < _text.Length)
        {
            if (VagueWord() is var vague and not Qualifier.None)
            {
                _at++;
                return Add(vague, canonical: false);
            }

            Qualifier qualifier = QualifierWords.ReadBefore(Rest, out int length);
            if (qualifier == Qualifier.None)
            {
                return PrintErrorReason.None;
            }

            bool canonical = Rest[..length].SequenceEqual(QualifierWords.Prefix(qualifier));
            if (Add(qualifier, canonical) is var reason and not PrintErrorReason.None)
            {
                return reason;
            }

            _at += length;
            _canonical &= BlankLength(Rest) == 0;
            _at += BlankLength(Rest);
        }

        return PrintErrorReason.None;
    }

    // 数 and 几 before anything, 上 before a place.
    private readonly Qualifier VagueWord() => Rest switch
    {
        ['数' or '几', _, ..] => Qualifier.Several,
        ['上', '十' or '百' or '千' or '万' or '亿', ..] => Qualifier.Upwards,
        _ => Qualifier.None,
    };

    // 余 and 多, behind the number or behind the scale.
    private PrintErrorReason ReadInside()
    {
        int blank = BlankLength(Rest);
        Qualifier qualifier = QualifierWords.ReadInside(Rest[blank..], out int length);
        if (qualifier == Qualifier.None)
        {
            return PrintErrorReason.None;
        }

        PrintErrorReason reason = Add(qualifier, canonical: Rest[0] == '余' && _scale == Scale.One, exceeds: true);
        _at += reason == PrintErrorReason.None ? blank + length : 0;
        return extent == PrintExtent.Whole ? reason : PrintErrorReason.None;
    }

    private PrintErrorReason ReadQualifiersAfter()
    {
        if (_unit is not null && UnitCatalogue.GoesOn(_unit, Rest))
        {
            return PrintErrorReason.TooManyDivisors;
        }

        while (_at < _text.Length)
        {
            int blank = BlankLength(Rest);
            Qualifier qualifier = QualifierWords.ReadAfter(Rest[blank..], out int length);
            length += blank;
            if (qualifier == Qualifier.None)
            {
                return extent == PrintExtent.Whole ? PrintErrorReason.UnknownUnit : PrintErrorReason.None;
            }

            bool canonical = Rest[..length].SequenceEqual(QualifierWords.Suffix(qualifier));
            if (Add(qualifier, canonical, exceeds: qualifier == Qualifier.Over) is var reason and not PrintErrorReason.None)
            {
                return extent == PrintExtent.Whole ? reason : PrintErrorReason.None;
            }

            _at += length;

            // 3个多月
            if (_unit == Unit.Item && qualifier == Qualifier.Over && Rest.StartsWith('月'))
            {
                _unit = Unit.Month;
                _at++;
            }
        }

        return PrintErrorReason.None;
    }

    // The telling qualifier comes first, 约 second.
    private PrintErrorReason Add(Qualifier qualifier, bool canonical, bool exceeds = false)
    {
        if (_second != Qualifier.None || (exceeds && _exceeded) || QualifierWords.Exclude(_first, qualifier))
        {
            return PrintErrorReason.ConflictingQualifiers;
        }

        _exceeded |= exceeds;
        _canonical &= canonical && _first == Qualifier.None;
        (_first, _second) = _first switch
        {
            Qualifier.None => (qualifier, Qualifier.None),
            Qualifier.About => (qualifier, Qualifier.About),
            _ => (_first, qualifier),
        };
        return PrintErrorReason.None;
    }

    // What stands below the stroke: 每人每月, 每亩, or a mean.
    private bool ReadEach()
    {
        while (_at + 1 < _text.Length && Rest[0] == '每' && _eachAlso is null)
        {
            if (!units.TryReadDivisor(Rest[1..], out Unit? each, out int length))
            {
                return false;
            }

            (_each, _eachAlso) = _each is null ? (each, null) : (_each, each);
            _canonical = false;
            _at += 1 + length;
        }

        if (_each is null && _at + 1 < _text.Length)
        {
            ReadMean();
        }

        return true;
    }

    // 人均, 户均.
    private void ReadMean()
    {
        bool isNamed = units.TryReadStart(Rest, out Unit? each, out int length) && each.Numerator is null;
        if (isNamed && Rest[length..].StartsWith('均'))
        {
            _each = each;
            _canonical = false;
            _at += length + 1;
        }
    }
}
