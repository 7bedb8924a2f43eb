using System.Diagnostics;
using System.Reflection;

namespace Corpus.Model.Tests.Api;

/// <summary>What holds of each public type.</summary>
public class PublicTypeTests
{
    public static TheoryData<Type> Instances => [.. typeof(Article).Assembly.GetExportedTypes()
        .Where(type => !type.IsEnum && !type.IsAbstract && !typeof(Exception).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type))];

    [Theory]
    [MemberData(nameof(Instances))]
    public void An_instance_shows_what_a_person_would_read(Type type) => Assert.True(
        type.GetMethod(nameof(ToString), [])!.DeclaringType != typeof(object)
        && type.GetMethod(nameof(ToString), [])!.DeclaringType != typeof(ValueType)
        || type.GetCustomAttribute<DebuggerDisplayAttribute>() is not null,
        $"{type} neither overrides ToString nor has a DebuggerDisplay.");

    /// <summary>What many threads share must not change: what a view makes late is set once and behind its back.</summary>
    [Theory]
    [MemberData(nameof(Instances))]
    public void An_instance_has_no_setter(Type type) => Assert.DoesNotContain(
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance),
        property => property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));
}
