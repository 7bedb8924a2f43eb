namespace Derive.WordNet;

/// <summary>WordNet's division of synsets by field of meaning (lexnames(5WN)); the numbers are those of the data files.</summary>
internal enum LexicographerFile
{
    AdjPert = 1,
    NounGroup = 14,
    NounLocation = 15,
    NounPerson = 18,
    VerbChange = 30,
    VerbCognition = 31,
    VerbCommunication = 32,
    VerbPerception = 39,
}
