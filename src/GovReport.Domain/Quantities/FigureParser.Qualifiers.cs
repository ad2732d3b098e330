namespace GovReport.Domain.Quantities;

/// <summary>The words around the number: qualifiers before, inside and after it, and 每人 or 人均.</summary>
internal ref partial struct FigureParser
{
    private PrintErrorReason ReadQualifiersBefore()
    {
        while (_at < _text.Length)
        {
            if (Rest[0] is '数' or '几' or '上' && Rest.Length > 1)
            {
                bool several = Rest[0] != '上';
                if (several || Rest[1] is '十' or '百' or '千' or '万' or '亿')
                {
                    _at++;
                    return Add(several ? Qualifier.Several : Qualifier.Upwards, canonical: false);
                }
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
        (_first, _second) = _first == Qualifier.None ? (qualifier, Qualifier.None)
            : _first == Qualifier.About ? (qualifier, _first)
            : (_first, qualifier);
        return PrintErrorReason.None;
    }

    // 每人每月, 人均, 每亩, 户均: what stands below the stroke.
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

        if (_each is null && _at + 1 < _text.Length && units.TryReadStart(Rest, out Unit? mean, out int read) && mean.Numerator is null
            && Rest.Length > read && Rest[read] == '均')
        {
            _each = mean;
            _canonical = false;
            _at += read + 1;
        }

        return true;
    }
}
